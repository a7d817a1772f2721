package io.mizzle.processor.writing;

import static io.mizzle.processor.writing.CoreTypes.TO_MANY;
import static io.mizzle.processor.writing.CoreTypes.TO_ONE;

import com.squareup.javapoet.ClassName;
import io.mizzle.processor.model.CounterModel;
import io.mizzle.processor.model.HopModel;
import io.mizzle.processor.model.MemberModel;
import io.mizzle.processor.model.RelationModel;
import io.mizzle.processor.source.Code;
import io.mizzle.processor.source.FieldBuilder;
import io.mizzle.processor.source.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The relations of an entity: a field for each, and its description in {@code define}. */
final class RelationMembers {

    private RelationMembers() {}

    /** {@code orders = ToMany.of(this, "orders")}. */
    static Member field(RelationModel relation) {
        ClassName path = relation.many() ? TO_MANY : TO_ONE;
        return FieldBuilder.of(
                        Text.generic(
                                path,
                                relation.parent().type(),
                                relation.target().type()),
                        relation.name(),
                        Modifier.PUBLIC,
                        Modifier.FINAL)
                .addJavadoc(
                        "$L {@link $T}$L, by {@code $L}.",
                        relation.many() ? "Every" : "The",
                        relation.target().type(),
                        through(relation),
                        by(relation))
                .initializer("$T.of(this, $S)", path, relation.name())
                .build();
    }

    private static Code through(RelationModel relation) {
        List<HopModel> hops = relation.routes().get(0).hops();
        return hops.size() == 1
                ? Code.empty()
                : Code.of(" through {@link $T}", hops.get(0).target().names().type());
    }

    private static String by(RelationModel relation) {
        return relation.routes().stream()
                .flatMap(route -> route.first().bindings().stream())
                .map(binding -> binding.own().path())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** {@code .sum("spent", QOrder.ORDER, "total", "customerId")}. */
    static Code definition(CounterModel counter) {
        List<Code> arguments = new ArrayList<>();
        arguments.add(Code.of("$S", counter.component()));
        arguments.add(
                Code.of("$T.$L", counter.child().metamodel(), counter.child().constant()));
        if (counter.summed() != null) {
            arguments.add(Code.of("$S", counter.summed()));
        }
        counter.members().forEach(member -> arguments.add(Code.of("$S", member)));
        return Code.of("\n.$L($L)", counter.summed() == null ? "count" : "sum", Text.arguments(arguments));
    }

    /** {@code .many("orders").to(QOrder.ORDER, "in", "customerId")}. */
    static Code definition(RelationModel relation) {
        Code.Builder code = Code.builder().add("\n.$L($S)", relation.many() ? "many" : "one", relation.name());
        for (RelationModel.Route route : relation.routes()) {
            if (route.hops().size() > 1) {
                code.add("\n.through($L)", hop(route.first()));
            }
            code.add("\n.to($L)", hop(route.last()));
        }
        MemberModel type = relation.type();
        return type == null
                ? code.build()
                : code.add("\n.byType($S)", type.path()).build();
    }

    private static Code hop(HopModel hop) {
        List<Code> arguments = new ArrayList<>();
        arguments.add(Code.of(
                "$T.$L", hop.target().names().metamodel(), hop.target().names().constant()));
        arguments.add(Code.of("$S", hop.path().method()));
        hop.bindings()
                .forEach(binding -> arguments.add(Code.of("$S", binding.own().path())));
        return Text.arguments(arguments);
    }

    /** The components of this entity whose values relations need. */
    static List<MemberModel> own(List<RelationModel> relations) {
        List<MemberModel> members = new ArrayList<>();
        for (RelationModel relation : relations) {
            relation.routes().forEach(route -> route.first().bindings().forEach(binding -> members.add(binding.own())));
            if (relation.type() != null) {
                members.add(relation.type());
            }
        }
        return members;
    }
}

package io.mizzle.processor.writing;

import static io.mizzle.processor.writing.CoreTypes.ACCESS_PATH;
import static io.mizzle.processor.writing.CoreTypes.ENTITY_DEFINITION;
import static io.mizzle.processor.writing.CoreTypes.ENTITY_DEFINITION_BUILDER;
import static io.mizzle.processor.writing.CoreTypes.ROLE;

import com.squareup.javapoet.ClassName;
import io.mizzle.processor.model.ColumnModel;
import io.mizzle.processor.model.ComponentModel;
import io.mizzle.processor.model.ComponentRole;
import io.mizzle.processor.model.CounterModel;
import io.mizzle.processor.model.EncodingModel;
import io.mizzle.processor.model.EntityModel;
import io.mizzle.processor.model.MemberModel;
import io.mizzle.processor.model.PathModel;
import io.mizzle.processor.model.RelationModel;
import io.mizzle.processor.model.UniqueModel;
import io.mizzle.processor.model.UpcastModel;
import io.mizzle.processor.model.WhenModel;
import io.mizzle.processor.source.Code;
import io.mizzle.processor.source.Member;
import io.mizzle.processor.source.MethodBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes {@code define}: the entity as data for the planner, the encoder and the decoder, apart from its codec. */
final class DefineMethod {

    private final EntityModel entity;
    private final List<RelationModel> relations;
    private final ClassName record;
    private final Code table;

    /**
     * For one entity.
     *
     * @param entity the entity
     * @param relations those of the entity
     * @param table the expression for its table
     */
    DefineMethod(EntityModel entity, List<RelationModel> relations, Code table) {
        this.entity = entity;
        this.relations = relations;
        this.record = entity.names().type();
        this.table = table;
    }

    Member method() {
        return MethodBuilder.of("define")
                .overrides()
                .addModifiers(Modifier.PROTECTED)
                .returns(Text.generic(ENTITY_DEFINITION_BUILDER, record))
                .addCode("return $L;\n", definition())
                .build();
    }

    private Code definition() {
        Code.Builder code =
                Code.builder().add("$T.builder(this,$W$T.class,$W$L)$>$>", ENTITY_DEFINITION, record, table);
        if (!entity.typeName().equals(record.simpleName()) || !entity.aliases().isEmpty()) {
            List<Code> names = Stream.concat(Stream.of(entity.typeName()), entity.aliases().stream())
                    .map(name -> Code.of("$S", name))
                    .toList();
            code.add("\n.typeName($L)", Text.arguments(names));
        }
        if (entity.version() > 1) {
            code.add("\n.version($L)", entity.version());
        }
        for (UpcastModel upcast : entity.upcasts()) {
            code.add("\n.upcast($L, $T::$L)", upcast.from(), record, upcast.method());
        }
        addComponents(code);
        for (PathModel path : entity.paths()) {
            code.add(path(path));
        }
        addRelations(code);
        return code.add("$<$<").build();
    }

    private void addComponents(Code.Builder code) {
        for (Leaf leaf : Leaf.of(entity.components())) {
            code.add("\n.component($L)", component(leaf));
        }
        for (ComponentModel component : entity.components()) {
            if (component.renamedFrom() != null) {
                code.add("\n.renamed($S, $S)", component.renamedFrom(), component.storedName());
            }
        }
        for (MemberModel member : Members.ofDocuments(entity, relations)) {
            code.add("\n.member($S, $L)", member.path(), Members.attribute(member));
        }
    }

    /** Relations and their counters, then what is unique. */
    private void addRelations(Code.Builder code) {
        for (RelationModel relation : relations) {
            code.add(RelationMembers.definition(relation));
        }
        for (RelationModel relation : relations) {
            for (CounterModel counter : relation.counters()) {
                code.add(RelationMembers.definition(counter));
            }
        }
        for (UniqueModel unique : entity.uniques()) {
            code.add(
                    "\n.unique($S,$W$L)",
                    unique.component(),
                    KeyTemplateCode.of(unique.guard(), EncodingModel.ESCAPED));
        }
    }

    private Code component(Leaf leaf) {
        List<Code> arguments = new ArrayList<>();
        arguments.add(Code.plain("\"" + leaf.path() + "\""));
        arguments.add(Code.plain(leaf.path()));
        if (leaf.alwaysStored()) {
            arguments.add(Code.of("$T.REQUIRED", ROLE));
        }
        for (ComponentRole role : ComponentRole.values()) {
            if (leaf.component().is(role)) {
                arguments.add(Code.of("$T$L", ROLE, "." + role));
            }
        }
        if (leaf.component().omitEmpty()) {
            arguments.add(Code.of("$T.OMIT_EMPTY", ROLE));
        }
        return Text.arguments(arguments);
    }

    private Code path(PathModel path) {
        Code.Builder code = Code.builder()
                .add("\n.path($S, $T.Kind.$L, $S)", path.method(), ACCESS_PATH, path.kind(), path.index());
        for (ColumnModel column : path.partition()) {
            code.add("\n.partition($L)", column(column));
        }
        for (ColumnModel column : path.sort()) {
            code.add("\n.sort($L)", column(column));
        }
        for (WhenModel when : path.when()) {
            code.add("\n.when($L)", WhenCode.of(when));
        }
        return code.build();
    }

    private Code column(ColumnModel column) {
        String name = column.attribute().name();
        return column instanceof ColumnModel.Template template
                ? Code.of(
                        "$S,$W$L",
                        name,
                        KeyTemplateCode.of(template, entity.table().encoding()))
                : Code.of("$S, $S", name, column.members().get(0).path());
    }
}

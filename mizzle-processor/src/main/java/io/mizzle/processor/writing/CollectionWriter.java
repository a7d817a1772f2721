package io.mizzle.processor.writing;

import static io.mizzle.processor.writing.CoreTypes.COLLECTION_DEFINITION;
import static io.mizzle.processor.writing.CoreTypes.COLLECTION_MEMBER;
import static io.mizzle.processor.writing.CoreTypes.COLLECTION_PATH;
import static io.mizzle.processor.writing.CoreTypes.COLLECTION_SCHEMA;

import com.squareup.javapoet.ClassName;
import io.mizzle.processor.model.CollectionModel;
import io.mizzle.processor.model.ColumnModel;
import io.mizzle.processor.model.MemberModel;
import io.mizzle.processor.model.Names;
import io.mizzle.processor.source.Code;
import io.mizzle.processor.source.Member;
import io.mizzle.processor.source.MethodBuilder;
import io.mizzle.processor.source.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the class of an item collection: its entities, and how one of its partitions is named. */
final class CollectionWriter {

    private final CollectionModel collection;
    private final ClassName type;

    CollectionWriter(CollectionModel collection) {
        this.collection = collection;
        this.type = collection.names().type();
    }

    Member type() {
        List<Names> members =
                collection.members().stream().map(each -> each.entity().names()).toList();
        return Schemas.begin(collection.names(), Text.generic(COLLECTION_SCHEMA, type))
                .addJavadoc(
                        "Item collections of {@link $T}, in table {@code $L}.",
                        type,
                        collection.table().name())
                .add(in())
                .add(Fold.method(collection.names(), members))
                .add(Schemas.define(Text.generic(COLLECTION_DEFINITION, type), definition()))
                .build();
    }

    private Member in() {
        ColumnModel.Template sort = collection.sort();
        Map<String, MemberModel> given = new LinkedHashMap<>();
        for (MemberModel member : collection.partition()) {
            given.put(member.path(), member);
        }
        if (sort != null) {
            for (MemberModel member : sort.members()) {
                given.putIfAbsent(member.path(), member);
            }
        }
        List<Parameter> parameters = Members.parameters(List.copyOf(given.values()));
        Map<String, Code> names = new LinkedHashMap<>();
        int position = 0;
        for (String path : given.keySet()) {
            names.put(path, Code.of("$L", parameters.get(position++).name()));
        }
        Code below = sort == null ? Code.empty() : Code.of(".below($L)", arguments(sort.members(), names));
        Code what = sort == null
                ? Code.of("One item collection.\n")
                : Code.of("The part of an item collection below {@code $L}.\n", Text.documented(sort.text()));
        return MethodBuilder.of("in")
                .addJavadoc("$L", what)
                .addJavadoc("\n@throws IllegalArgumentException if a value is null")
                .addModifiers(Modifier.PUBLIC)
                .returns(Text.generic(COLLECTION_PATH, type))
                .addParameters(parameters)
                .addStatement("return $L$L", in(collection.partition(), names), below)
                .build();
    }

    private static Code in(List<MemberModel> partition, Map<String, Code> names) {
        Code values = partition.isEmpty() ? Code.empty() : Code.of(",$W$L", arguments(partition, names));
        return Code.of("$T.in(this$L)", COLLECTION_PATH, values);
    }

    private static Code arguments(List<MemberModel> members, Map<String, Code> names) {
        List<Code> arguments = new ArrayList<>();
        for (MemberModel member : members) {
            arguments.add(names.get(member.path()));
        }
        return Text.arguments(arguments);
    }

    private Code definition() {
        List<Code> members = collection.members().stream()
                .map(member -> Code.of(
                        "new $T<>($L, $S)",
                        COLLECTION_MEMBER,
                        Schemas.constant(member.entity().names()),
                        member.path().method()))
                .toList();
        ColumnModel.Template sort = collection.sort();
        return Code.of(
                "new $T<>($S, $L,\n$T.of($L),$W$L)",
                COLLECTION_DEFINITION,
                type.simpleName(),
                table(),
                List.class,
                Text.arguments(members),
                sort == null
                        ? Code.of("null")
                        : KeyTemplateCode.of(sort, collection.table().encoding()));
    }

    /** A record's own table is a constant of its entity's class. */
    private Code table() {
        Names names = collection.table().names();
        boolean own = collection.members().get(0).entity().ownTable();
        return own ? Code.of("$T.TABLE", names.metamodel()) : Schemas.constant(names);
    }
}

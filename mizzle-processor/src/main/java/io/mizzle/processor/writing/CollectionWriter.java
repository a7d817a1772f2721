package io.mizzle.processor.writing;

import static io.mizzle.processor.writing.CoreTypes.COLLECTION_DEFINITION;
import static io.mizzle.processor.writing.CoreTypes.COLLECTION_MEMBER;
import static io.mizzle.processor.writing.CoreTypes.COLLECTION_PATH;
import static io.mizzle.processor.writing.CoreTypes.COLLECTION_SCHEMA;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.TypeSpec;
import io.mizzle.processor.model.CollectionModel;
import io.mizzle.processor.model.ColumnModel;
import io.mizzle.processor.model.MemberModel;
import io.mizzle.processor.model.Names;
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

    TypeSpec type() {
        List<Names> members =
                collection.members().stream().map(each -> each.entity().names()).toList();
        return Schemas.begin(collection.names(), Text.generic(COLLECTION_SCHEMA, type))
                .addJavadoc(
                        "Item collections of {@link $T}, in table {@code $L}.",
                        type,
                        collection.table().name())
                .addMethod(in())
                .addMethod(Fold.method(collection.names(), members))
                .addMethod(Schemas.define(Text.generic(COLLECTION_DEFINITION, type), definition()))
                .build();
    }

    private MethodSpec in() {
        ColumnModel.Template sort = collection.sort();
        Map<String, MemberModel> given = new LinkedHashMap<>();
        collection.partition().forEach(member -> given.put(member.path(), member));
        if (sort != null) {
            sort.members().forEach(member -> given.putIfAbsent(member.path(), member));
        }
        List<ParameterSpec> parameters = Members.parameters(List.copyOf(given.values()));
        Map<String, CodeBlock> names = new LinkedHashMap<>();
        int position = 0;
        for (String path : given.keySet()) {
            names.put(path, CodeBlock.of("$L", parameters.get(position++).name));
        }
        CodeBlock below =
                sort == null ? CodeBlock.of("") : CodeBlock.of(".below($L)", arguments(sort.members(), names));
        CodeBlock what = sort == null
                ? CodeBlock.of("One item collection.\n")
                : CodeBlock.of("The part of an item collection below {@code $L}.\n", Text.documented(sort.text()));
        return MethodSpec.methodBuilder("in")
                .addJavadoc(what)
                .addJavadoc("\n@throws IllegalArgumentException if a value is null")
                .addModifiers(Modifier.PUBLIC)
                .returns(Text.generic(COLLECTION_PATH, type))
                .addParameters(parameters)
                .addStatement("return $L$L", in(collection.partition(), names), below)
                .build();
    }

    private static CodeBlock in(List<MemberModel> partition, Map<String, CodeBlock> names) {
        CodeBlock values = partition.isEmpty() ? CodeBlock.of("") : CodeBlock.of(",$W$L", arguments(partition, names));
        return CodeBlock.of("$T.in(this$L)", COLLECTION_PATH, values);
    }

    private static CodeBlock arguments(List<MemberModel> members, Map<String, CodeBlock> names) {
        List<CodeBlock> arguments = new ArrayList<>();
        members.forEach(member -> arguments.add(names.get(member.path())));
        return Text.arguments(arguments);
    }

    private CodeBlock definition() {
        List<CodeBlock> members = collection.members().stream()
                .map(member -> CodeBlock.of(
                        "new $T<>($L, $S)",
                        COLLECTION_MEMBER,
                        Schemas.constant(member.entity().names()),
                        member.path().method()))
                .toList();
        ColumnModel.Template sort = collection.sort();
        return CodeBlock.of(
                "new $T<>($S, $L,\n$T.of($L),$W$L)",
                COLLECTION_DEFINITION,
                type.simpleName(),
                table(),
                List.class,
                Text.arguments(members),
                sort == null
                        ? CodeBlock.of("null")
                        : KeyTemplateCode.of(sort, collection.table().encoding()));
    }

    /** A record's own table is a constant of its entity's class. */
    private CodeBlock table() {
        Names names = collection.table().names();
        boolean own = collection.members().get(0).entity().ownTable();
        return own ? CodeBlock.of("$T.TABLE", names.metamodel()) : Schemas.constant(names);
    }
}

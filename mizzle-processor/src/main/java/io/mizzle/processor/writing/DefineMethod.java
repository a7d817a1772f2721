package io.mizzle.processor.writing;

import static io.mizzle.processor.writing.CoreTypes.ACCESS_PATH;
import static io.mizzle.processor.writing.CoreTypes.COMPONENT;
import static io.mizzle.processor.writing.CoreTypes.ENTITY_DEFINITION;
import static io.mizzle.processor.writing.CoreTypes.KEY_COLUMN;
import static io.mizzle.processor.writing.CoreTypes.KEY_MEMBER;
import static io.mizzle.processor.writing.CoreTypes.ROLE;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import io.mizzle.processor.model.ColumnModel;
import io.mizzle.processor.model.ComponentRole;
import io.mizzle.processor.model.EntityModel;
import io.mizzle.processor.model.MemberModel;
import io.mizzle.processor.model.PathModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes {@code define}: the entity as data for the planner, the encoder and the decoder. */
final class DefineMethod {

    private final EntityModel entity;
    private final ClassName record;
    private final ClassName codec;
    private final CodeBlock table;
    private final Accessors accessors;
    private final Map<String, String> variables = new LinkedHashMap<>();

    /**
     * For one entity.
     *
     * @param entity the entity
     * @param codec its codec class
     * @param table the expression for its table
     * @param accessors functions from the entity to what is stored
     */
    DefineMethod(EntityModel entity, ClassName codec, CodeBlock table, Accessors accessors) {
        this.entity = entity;
        this.record = entity.names().type();
        this.codec = codec;
        this.table = table;
        this.accessors = accessors;
        NameAllocator names = new NameAllocator();
        entity.components().forEach(component -> names.newName(component.name()));
        Members.of(entity)
                .values()
                .forEach(member -> variables.put(member.path(), names.newName(member.step() + "Member")));
    }

    MethodSpec method() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("define")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(Text.generic(ENTITY_DEFINITION, record));
        Members.of(entity).values().forEach(member -> method.addStatement("$L", declaration(member)));
        return method.addCode("return $L;\n", definition()).build();
    }

    private CodeBlock declaration(MemberModel member) {
        return CodeBlock.of(
                "$T $L =$Wnew $T<>($S, $L, $L)",
                Text.generic(KEY_MEMBER, record),
                variables.get(member.path()),
                KEY_MEMBER,
                member.path(),
                Members.attribute(member),
                accessors.function(member.components()));
    }

    private CodeBlock definition() {
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$T.builder($S,$W$T.class,$Wnew $T(),$W() -> $L,$Wthis::copy)$>$>",
                        ENTITY_DEFINITION,
                        record.simpleName(),
                        record,
                        codec,
                        table);
        if (!entity.typeName().equals(record.simpleName()) || !entity.aliases().isEmpty()) {
            List<CodeBlock> names = Stream.concat(Stream.of(entity.typeName()), entity.aliases().stream())
                    .map(name -> CodeBlock.of("$S", name))
                    .toList();
            code.add("\n.typeName($L)", Text.arguments(names));
        }
        if (entity.version() > 1) {
            code.add("\n.version($L)", entity.version());
        }
        Leaf.of(entity.components()).forEach(leaf -> code.add("\n.component($L)", component(leaf)));
        entity.paths().forEach(path -> code.add("\n.path($L)", path(path)));
        return code.add("\n.build()$<$<").build();
    }

    private CodeBlock component(Leaf leaf) {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("$S", leaf.path()));
        arguments.add(CodeBlock.of("$L", leaf.path()));
        arguments.add(accessors.function(leaf.chain()));
        if (leaf.alwaysStored()) {
            arguments.add(CodeBlock.of("$T.REQUIRED", ROLE));
        }
        for (ComponentRole role : ComponentRole.values()) {
            if (leaf.component().is(role)) {
                arguments.add(CodeBlock.of("$T.$L", ROLE, role));
            }
        }
        if (leaf.component().omitEmpty()) {
            arguments.add(CodeBlock.of("$T.OMIT_EMPTY", ROLE));
        }
        return CodeBlock.of("$T.of($L)", COMPONENT, Text.arguments(arguments));
    }

    private CodeBlock path(PathModel path) {
        return CodeBlock.builder()
                .add("new $T<>(\n$>$>", ACCESS_PATH)
                .add("$S,\n$T.Kind.$L,\n$S,\n", path.method(), ACCESS_PATH, path.kind(), path.index())
                .add("$L,\n$L,\n", columns(path.partition()), columns(path.sort()))
                .add("$L,\n$L,\n", steps(path.partitionSteps()), steps(path.sortSteps()))
                .add("$L)$<$<", list(path.when().stream().map(WhenCode::of).toList()))
                .build();
    }

    private CodeBlock columns(List<ColumnModel> columns) {
        return list(columns.stream().map(this::column).toList());
    }

    private CodeBlock column(ColumnModel column) {
        CodeBlock.Builder members = CodeBlock.builder();
        column.members().forEach(member -> members.add(",\n$L", variables.get(member.path())));
        String name = column.attribute().name();
        return column instanceof ColumnModel.Template template
                ? CodeBlock.of(
                        "$T.template(\n$>$>$S,\n$L$L$<$<)",
                        KEY_COLUMN,
                        name,
                        KeyTemplateCode.of(template, entity.table().encoding()),
                        members.build())
                : CodeBlock.of(
                        "$T.component($S, $L)",
                        KEY_COLUMN,
                        name,
                        variables.get(column.members().get(0).path()));
    }

    private CodeBlock steps(List<MemberModel> members) {
        return list(members.stream()
                .map(member -> CodeBlock.of("$L", variables.get(member.path())))
                .toList());
    }

    private static CodeBlock list(List<CodeBlock> elements) {
        return CodeBlock.of("$T.of($L)", List.class, Text.arguments(elements));
    }
}

package io.mizzle.processor.writing;

import static io.mizzle.processor.writing.CoreTypes.ENTITY_BUILDER;
import static io.mizzle.processor.writing.CoreTypes.NULLABLE;
import static io.mizzle.processor.writing.CoreTypes.STAMP;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.mizzle.processor.model.ComponentModel;
import io.mizzle.processor.model.ComponentRole;
import io.mizzle.processor.model.Presence;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The nested class that builds a record component by component. */
final class BuilderClass {

    private static final AnnotationSpec NULLABLE_USE =
            AnnotationSpec.builder(NULLABLE).build();

    private final ClassName name;
    private final ClassName record;
    private final List<ComponentModel> components;
    private final Defaults defaults;

    BuilderClass(ClassName name, ClassName record, List<ComponentModel> components, Defaults defaults) {
        this.name = name;
        this.record = record;
        this.components = components;
        this.defaults = defaults;
    }

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc("Builds {@link $T} component by component. Not thread-safe.", record)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(Text.generic(ENTITY_BUILDER, record))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super($S)", record.simpleName())
                        .build());
        for (ComponentModel component : components) {
            type.addField(FieldSpec.builder(
                            component.type().box().annotated(NULLABLE_USE), component.name(), Modifier.PRIVATE)
                    .build());
            type.addMethod(setter(component));
        }
        return type.addMethod(build()).build();
    }

    private MethodSpec setter(ComponentModel component) {
        boolean nullable = component.presence() == Presence.NULLABLE;
        TypeName parameter = nullable ? component.type().annotated(NULLABLE_USE) : component.type();
        return MethodSpec.methodBuilder(component.name())
                .addJavadoc("Sets {@code $L}.", component.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(name)
                .addParameter(parameter, component.name())
                .addCode("$L", "this." + component.name() + " = " + component.name() + ";\nreturn this;\n")
                .build();
    }

    private MethodSpec build() {
        FreeNames names = new FreeNames();
        components.forEach(component -> names.newName(component.name()));
        String stamp = names.newName("stamp");
        List<CodeBlock> arguments =
                components.stream().map(component -> argument(component, stamp)).toList();
        return MethodSpec.methodBuilder("build")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(record)
                .addParameter(STAMP, stamp)
                .addStatement("return new $T($L)", record, Text.arguments(arguments))
                .build();
    }

    private CodeBlock argument(ComponentModel component, String stamp) {
        return stamped(component, stamp).orElseGet(() -> given(component));
    }

    private static Optional<CodeBlock> stamped(ComponentModel component, String stamp) {
        String field = component.name();
        if (component.is(ComponentRole.GENERATED_ID)) {
            String method = AttributeKind.isString(component.value()) ? "text" : "uuid";
            return Optional.of(CodeBlock.of(
                    "generated($L.$L($L, $T.IdKind.$L))", stamp, method, field, STAMP, component.generatedId()));
        }
        if (component.is(ComponentRole.CREATED_AT)) {
            return Optional.of(Text.plain("generated(" + stamp + ".createdAt(" + field + "))"));
        }
        if (component.is(ComponentRole.UPDATED_AT)) {
            return Optional.of(Text.plain("generated(" + stamp + ".updatedAt(" + field + "))"));
        }
        if (component.is(ComponentRole.VERSION)) {
            boolean whole = component.type().box().equals(TypeName.INT.box());
            return Optional.of(Text.plain((whole ? "intVersion" : "longVersion") + "(" + stamp + ", " + field + ")"));
        }
        return Optional.empty();
    }

    private CodeBlock given(ComponentModel component) {
        String field = component.name();
        return switch (component.presence()) {
            case REQUIRED -> Text.plain("required(\"" + field + "\", " + field + ")");
            case NULLABLE -> CodeBlock.of("$L", field);
            case OPTIONAL -> CodeBlock.of("$1L == null ? $2T.empty() : $1L", field, Optional.class);
            case DEFAULTED -> CodeBlock.of("$1L == null ? $2L : $1L", field, defaults.valueFromOutside(component));
            case EMPTY -> CodeBlock.of("$1L == null ? $2L : $1L", field, EmptyValues.of(component.value()));
        };
    }
}

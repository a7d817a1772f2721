package io.mizzle.processor.writing;

import static io.mizzle.processor.writing.CoreTypes.ENTITY_BUILDER;
import static io.mizzle.processor.writing.CoreTypes.NULLABLE;
import static io.mizzle.processor.writing.CoreTypes.STAMP;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.mizzle.processor.model.ComponentModel;
import io.mizzle.processor.model.ComponentRole;
import io.mizzle.processor.model.Presence;
import io.mizzle.processor.source.ClassBuilder;
import io.mizzle.processor.source.Code;
import io.mizzle.processor.source.FieldBuilder;
import io.mizzle.processor.source.Member;
import io.mizzle.processor.source.MethodBuilder;
import java.util.ArrayList;
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

    Member type() {
        ClassBuilder type = ClassBuilder.of(name)
                .addJavadoc("Builds {@link $T} component by component. Not thread-safe.", record)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(Text.generic(ENTITY_BUILDER, record))
                .add(MethodBuilder.constructor(name)
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super($S)", record.simpleName())
                        .build());
        for (ComponentModel component : components) {
            type.add(FieldBuilder.of(component.type().box().annotated(NULLABLE_USE), component.name(), Modifier.PRIVATE)
                    .build());
            type.add(setter(component));
        }
        return type.add(build()).build();
    }

    private Member setter(ComponentModel component) {
        boolean nullable = component.presence() == Presence.NULLABLE;
        TypeName parameter = nullable ? component.type().annotated(NULLABLE_USE) : component.type();
        return MethodBuilder.of(component.name())
                .addJavadoc("Sets {@code $L}.", component.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(name)
                .addParameter(parameter, component.name())
                .addCode("$L", "this." + component.name() + " = " + component.name() + ";\nreturn this;\n")
                .build();
    }

    private Member build() {
        FreeNames names = new FreeNames();
        for (ComponentModel component : components) {
            names.newName(component.name());
        }
        String stamp = names.newName("stamp");
        List<Code> arguments = new ArrayList<>();
        for (ComponentModel component : components) {
            arguments.add(argument(component, stamp));
        }
        return MethodBuilder.of("build")
                .overrides()
                .addModifiers(Modifier.PROTECTED)
                .returns(record)
                .addParameter(STAMP, stamp)
                .addStatement("return new $T($L)", record, Text.arguments(arguments))
                .build();
    }

    private Code argument(ComponentModel component, String stamp) {
        Optional<Code> stamped = stamped(component, stamp);
        return stamped.isPresent() ? stamped.get() : given(component);
    }

    private static Optional<Code> stamped(ComponentModel component, String stamp) {
        String field = component.name();
        if (component.is(ComponentRole.GENERATED_ID)) {
            String method = AttributeKind.isString(component.value()) ? "text" : "uuid";
            return Optional.of(Code.of(
                    "generated($L.$L($L, $T.IdKind.$L))", stamp, method, field, STAMP, component.generatedId()));
        }
        if (component.is(ComponentRole.CREATED_AT)) {
            return Optional.of(Code.plain("generated(" + stamp + ".createdAt(" + field + "))"));
        }
        if (component.is(ComponentRole.UPDATED_AT)) {
            return Optional.of(Code.plain("generated(" + stamp + ".updatedAt(" + field + "))"));
        }
        if (component.is(ComponentRole.VERSION)) {
            boolean whole = component.type().box().equals(TypeName.INT.box());
            return Optional.of(Code.plain((whole ? "intVersion" : "longVersion") + "(" + stamp + ", " + field + ")"));
        }
        return Optional.empty();
    }

    private Code given(ComponentModel component) {
        String field = component.name();
        return switch (component.presence()) {
            case REQUIRED -> Code.plain("required(\"" + field + "\", " + field + ")");
            case NULLABLE -> Code.of("$L", field);
            case OPTIONAL -> Code.of("$1L == null ? $2T.empty() : $1L", field, Optional.class);
            case DEFAULTED -> Code.of("$1L == null ? $2L : $1L", field, defaults.valueFromOutside(component));
            case EMPTY -> Code.of("$1L == null ? $2L : $1L", field, EmptyValues.of(component.value()));
        };
    }
}

package io.mizzle.processor.reading;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.mizzle.processor.diagnostic.Place;
import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.diagnostic.Shown;
import io.mizzle.processor.model.ValueModel;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads {@code @Convert} and {@code @Default(provider = …)}: classes of the user that generated code creates. */
final class Converters {
    private static final String CONVERTER = "io.mizzle.codec.AttributeConverter";
    private static final String SUPPLIER = "java.util.function.Supplier";

    private final Languages languages;

    Converters(Languages languages) {
        this.languages = languages;
    }

    /** A value that the annotation's converter stores. */
    ValueModel read(AnnotationMirror convert, TypeMirror type, ComponentContext context) {
        TypeMirror converter = classValue(convert, "value");
        TypeElement element = converter == null ? null : Languages.element(converter);
        if (converter == null || element == null) {
            return new ValueModel.UnreadableValue(TypeName.get(languages.boxed(type)));
        }
        Optional<String> wrong = whyNotConverterOf(element, converter, languages.boxed(type));
        if (wrong.isPresent()) {
            // type-use copies of the annotation have no place of their own
            Place place =
                    context.annotations().has("Convert") ? context.place().annotation("Convert") : context.place();
            TypeName wanted = TypeName.get(languages.boxed(type));
            context.problem(
                    place,
                    Problem.CONVERT_CLASS,
                    element.getSimpleName(),
                    context.name(),
                    wrong.get(),
                    Shown.type(wanted));
            return new ValueModel.UnreadableValue(wanted);
        }
        return new ValueModel.ConvertedValue(TypeName.get(languages.boxed(type)), ClassName.get(element));
    }

    /** Whether the annotation's converter takes this type. */
    boolean takes(AnnotationMirror convert, TypeMirror type) {
        TypeMirror converter = classValue(convert, "value");
        return converter != null
                && languages
                        .argumentOf(converter, CONVERTER)
                        .filter(target -> languages.isSame(target, languages.boxed(type)))
                        .isPresent();
    }

    private Optional<String> whyNotConverterOf(TypeElement element, TypeMirror converter, TypeMirror type) {
        Optional<TypeMirror> target = languages.argumentOf(converter, CONVERTER);
        if (target.isEmpty()) {
            return Optional.of("is no AttributeConverter");
        }
        return languages.isSame(target.get(), type)
                ? Languages.whyNotCreatable(element)
                : Optional.of("converts \"" + Shown.type(TypeName.get(target.get())) + "\"");
    }

    /** Checks that a provider gives values of the component's type. */
    void checkProvider(AnnotationMirror annotation, TypeMirror type, ComponentContext context) {
        TypeMirror provider = classValue(annotation, "provider");
        TypeElement element = provider == null ? null : Languages.element(provider);
        if (provider == null || element == null) {
            return;
        }
        TypeMirror wanted = languages.boxed(type);
        Optional<TypeMirror> given = languages.argumentOf(provider, SUPPLIER);
        Optional<String> wrong = given.isEmpty()
                ? Optional.of("is no Supplier")
                : languages.types().isAssignable(given.get(), wanted)
                        ? Languages.whyNotCreatable(element)
                        : Optional.of("supplies \"" + Shown.type(TypeName.get(given.get())) + "\"");
        wrong.ifPresent(why -> context.problem(
                context.place().annotation("Default").member("provider"),
                Problem.DEFAULT_PROVIDER,
                element.getSimpleName(),
                context.name(),
                why,
                Shown.type(TypeName.get(wanted))));
    }

    private static @Nullable TypeMirror classValue(AnnotationMirror annotation, String member) {
        return annotation.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
                .map(entry -> (AnnotationValue) entry.getValue())
                .filter(value -> value.getValue() instanceof TypeMirror type && type.getKind() == TypeKind.DECLARED)
                .map(value -> (TypeMirror) value.getValue())
                .findFirst()
                .orElse(null);
    }
}

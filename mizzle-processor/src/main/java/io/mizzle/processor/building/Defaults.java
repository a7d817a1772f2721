package io.mizzle.processor.building;

import com.squareup.javapoet.ClassName;
import io.mizzle.processor.declaration.DeclaredAnnotation;
import io.mizzle.processor.declaration.DeclaredComponent;
import io.mizzle.processor.model.DefaultModel;
import io.mizzle.processor.model.LiteralModel;
import io.mizzle.processor.model.ScalarKind;
import io.mizzle.processor.model.ValueModel;
import io.mizzle.processor.template.Literals;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the default of a component; one that breaks a rule gives none. */
public final class Defaults {
    private Defaults() {}

    static @Nullable DefaultModel of(DeclaredComponent component) {
        Optional<DeclaredAnnotation> annotation = component.annotations().find("Default");
        if (annotation.isEmpty()) {
            boolean counter = (component.has("CountOf") || component.has("SumOf"))
                    && component.value() instanceof ValueModel.ScalarValue;
            return counter ? new DefaultModel.Values(List.of(new LiteralModel(component.value(), "0"))) : null;
        }
        Optional<ClassName> provider = annotation.get().type("provider");
        if (provider.isPresent()) {
            return new DefaultModel.Provider(provider.get());
        }
        List<String> texts = annotation.get().texts("value");
        if (texts.isEmpty()) {
            return empty(component.value());
        }
        ValueModel value = literalType(component.value());
        boolean fits = Literals.canBeText(value)
                && texts.stream().allMatch(text -> Literals.advice(value, text).isEmpty())
                && (isCollection(component.value()) || texts.size() == 1);
        return fits
                ? new DefaultModel.Values(texts.stream()
                        .map(text -> new LiteralModel(value, text))
                        .toList())
                : null;
    }

    private static @Nullable DefaultModel empty(ValueModel value) {
        if (isString(value)) {
            return new DefaultModel.Values(List.of(new LiteralModel(value, "")));
        }
        return isCollection(value) || value instanceof ValueModel.MapValue ? new DefaultModel.Values(List.of()) : null;
    }

    /** The type of one text: that of the elements for a list or set. */
    public static ValueModel literalType(ValueModel value) {
        if (value instanceof ValueModel.ListValue list) {
            return list.element();
        }
        return value instanceof ValueModel.SetValue set ? set.element() : value;
    }

    /** Whether a default has one text per element. */
    public static boolean isCollection(ValueModel value) {
        return value instanceof ValueModel.ListValue || value instanceof ValueModel.SetValue;
    }

    /** Whether it is a String. */
    public static boolean isString(ValueModel value) {
        return value instanceof ValueModel.ScalarValue scalar && scalar.kind() == ScalarKind.STRING;
    }
}

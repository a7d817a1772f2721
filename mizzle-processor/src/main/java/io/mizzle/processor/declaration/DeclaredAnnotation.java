package io.mizzle.processor.declaration;

import com.squareup.javapoet.ClassName;
import io.mizzle.processor.diagnostic.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An annotation of mizzle as it was written, defaults filled in.
 *
 * @param name its simple name
 * @param place where it stands
 * @param values by member: String, Integer, Boolean, ClassName, the name of an enum constant, or a list of these
 */
public record DeclaredAnnotation(String name, Place place, Map<String, Object> values) {
    /** Copies the values. */
    public DeclaredAnnotation {
        values = Map.copyOf(values);
    }

    /** A text or the name of an enum constant. */
    public String text(String member) {
        return values.getOrDefault(member, "") instanceof String text ? text : "";
    }

    /** A number. */
    public int number(String member) {
        return values.getOrDefault(member, 0) instanceof Integer number ? number : 0;
    }

    /** A flag. */
    public boolean flag(String member) {
        return values.getOrDefault(member, false) instanceof Boolean flag && flag;
    }

    /** Texts. */
    public List<String> texts(String member) {
        return list(member, String.class);
    }

    /** A class; empty for {@code void.class} and for one that does not exist. */
    public Optional<ClassName> type(String member) {
        return values.get(member) instanceof ClassName type ? Optional.of(type) : Optional.empty();
    }

    /** Classes. */
    public List<ClassName> types(String member) {
        return list(member, ClassName.class);
    }

    private <T> List<T> list(String member, Class<T> element) {
        return values.get(member) instanceof List<?> list
                ? list.stream().filter(element::isInstance).map(element::cast).toList()
                : List.of();
    }
}

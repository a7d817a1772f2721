package io.mizzle.internal.execute;

import io.mizzle.expression.Attribute;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.KeyColumn;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item's key as people read it in errors, with sensitive parts masked. */
final class KeyText {

    private KeyText() {}

    /**
     * The key of an item.
     *
     * @param entity the entity
     * @param item at least its key attributes; what is missing reads {@code ?}
     */
    public static String of(EntityDefinition<?> entity, Map<String, AttributeValue> item) {
        return entity.primary().columns().stream()
                .map(column -> column.name() + "=" + part(column, item.get(column.name())))
                .collect(Collectors.joining(", "));
    }

    private static String part(KeyColumn<?> column, @Nullable AttributeValue value) {
        boolean sensitive = column.members().stream()
                .anyMatch(member -> Attribute.specOf(member.attribute()).sensitive());
        if (sensitive) {
            return "***";
        }
        if (value == null) {
            return "?";
        }
        if (value.s() != null) {
            return value.s();
        }
        return value.n() != null
                ? value.n()
                : value.b() == null ? "?" : value.b().asByteArrayUnsafe().length + " bytes";
    }
}

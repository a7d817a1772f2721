package io.mizzle.migration.internal;

import io.mizzle.codec.AttributeValues;
import io.mizzle.codec.Codec;
import io.mizzle.exception.ItemFormatException;
import io.mizzle.migration.schema.SchemaAttribute;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Values as people write them, in the form in which they are stored: an instant with all its digits, a UUID in small letters. */
public final class StoredText {

    private StoredText() {}

    /**
     * What would be stored.
     *
     * @param attribute whose value it is
     * @param text as typed
     * @return the value
     * @throws IllegalArgumentException if the text is none of the attribute's type
     */
    public static AttributeValue of(SchemaAttribute attribute, String text) {
        if (attribute.java().equals("java.time.Instant")) {
            return instant(attribute, text);
        }
        AttributeValue typed = typed(attribute, text);
        Optional<ScalarType<?>> type = ScalarType.of(attribute.java(), attribute.form());
        return type.isPresent() ? again(type.get(), typed, attribute, text) : typed;
    }

    private static AttributeValue typed(SchemaAttribute attribute, String text) {
        return switch (attribute.stored()) {
            case "N" -> AttributeValue.fromN(text);
            case "BOOL" -> AttributeValue.fromBool(bool(text));
            default -> AttributeValue.fromS(text);
        };
    }

    private static boolean bool(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("\"" + text + "\" is neither true nor false");
        }
        return text.equals("true");
    }

    /** As ISO 8601, however it is stored. */
    @SuppressWarnings("unchecked") // the type of that name is Instant's
    private static AttributeValue instant(SchemaAttribute attribute, String text) {
        ScalarType<Instant> type = (ScalarType<Instant>) ScalarType.of(attribute.java(), attribute.form())
                .orElseThrow(() -> new IllegalArgumentException("its form " + attribute.form() + " is not known"));
        try {
            return AttributeValues.encode(type.codec(), Instant.parse(text), "", attribute.component());
        } catch (DateTimeException none) {
            throw new IllegalArgumentException("\"" + text + "\" is no instant such as 2026-11-21T06:26:28Z", none);
        }
    }

    private static <T> AttributeValue again(
            ScalarType<T> type, AttributeValue typed, SchemaAttribute attribute, String text) {
        Codec<T> codec = type.codec();
        try {
            T value = AttributeValues.decode(codec, typed, "", attribute.component());
            return AttributeValues.encode(codec, value, "", attribute.component());
        } catch (ItemFormatException | NumberFormatException none) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no "
                            + attribute.java().substring(attribute.java().lastIndexOf('.') + 1),
                    none);
        }
    }
}

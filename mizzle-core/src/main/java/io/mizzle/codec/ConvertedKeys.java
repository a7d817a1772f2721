package io.mizzle.codec;

import io.mizzle.exception.ModelException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Map keys in the form of a user's converter. */
final class ConvertedKeys {

    private ConvertedKeys() {}

    static <K> MapKeyCodec<K> of(AttributeConverter<K> converter) {
        String what = "what " + converter.getClass().getSimpleName() + " reads";
        return switch (converter.type()) {
            case S ->
                new TextForm<>(
                        what,
                        key -> text(converter, converter.toAttributeValue(key).s()),
                        text -> converter.fromAttributeValue(AttributeValue.createS(text)));
            case N ->
                new TextForm<>(
                        what,
                        key -> text(converter, converter.toAttributeValue(key).n()),
                        text -> converter.fromAttributeValue(AttributeValue.createN(text)));
            default ->
                throw new ModelException(
                        "the converter " + converter.getClass().getName() + " of a map's keys writes "
                                + converter.type(),
                        "Names of an M are texts: let the converter write S or N, or keep the pairs in a list");
        };
    }

    private static String text(AttributeConverter<?> converter, @org.jspecify.annotations.Nullable String text) {
        if (text == null) {
            throw new IllegalArgumentException(converter.getClass().getName() + " gave a value that is not "
                    + converter.type() + ", which its type() promises");
        }
        return text;
    }
}

package io.mizzle.codec;

import io.mizzle.exception.ModelException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Map keys in the form of a user's converter.
 *
 * @param converter writes S or N
 */
record ConvertedKeys<K>(AttributeConverter<K> converter) implements TextForm<K> {

    static <K> MapKeyCodec<K> of(AttributeConverter<K> converter) {
        if (converter.type() != ValueType.S && converter.type() != ValueType.N) {
            throw new ModelException(
                    "the converter " + converter.getClass().getName() + " of a map's keys writes " + converter.type(),
                    "Names of an M are texts: let the converter write S or N, or keep the pairs in a list");
        }
        return new TextKeys<>(new ConvertedKeys<>(converter));
    }

    private boolean isText() {
        return converter.type() == ValueType.S;
    }

    @Override
    public String what() {
        return "what " + converter.getClass().getSimpleName() + " reads";
    }

    @Override
    public String text(K key) {
        AttributeValue value = converter.toAttributeValue(key);
        return required(isText() ? value.s() : value.n());
    }

    private String required(@Nullable String text) {
        if (text == null) {
            throw new IllegalArgumentException(converter.getClass().getName() + " gave a value that is not "
                    + converter.type() + ", which its type() promises");
        }
        return text;
    }

    @Override
    public K value(CharSequence text) {
        String name = text.toString();
        return converter.fromAttributeValue(isText() ? AttributeValue.createS(name) : AttributeValue.createN(name));
    }
}

package io.mizzle.codec;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Between Java values and the SDK's {@code AttributeValue}, through their codecs. */
public final class AttributeValues {

    private AttributeValues() {}

    /**
     * One value as DynamoDB gets it.
     *
     * @param codec how it is stored
     * @param value not null, unless the codec takes null
     * @param entity the entity's simple name, for errors
     * @param path where the value belongs, for errors: {@code shipTo.city}
     * @return the stored form
     * @throws io.mizzle.exception.InvalidItemException if DynamoDB could not store it
     */
    public static <V> AttributeValue encode(Codec<V> codec, V value, String entity, String path) {
        if (codec == Codecs.STRING && value instanceof String text && !hasLoneSurrogate(text)) {
            return AttributeValue.createS(text); // most keys and operands
        }
        AttributeValueSink sink = AttributeValueSink.value(entity, path);
        codec.write(value, sink);
        return sink.value();
    }

    /**
     * The inverse of {@link #encode}.
     *
     * @param codec how it is stored
     * @param value as DynamoDB gave it
     * @param entity the entity's simple name, for errors
     * @param path where the value was, for errors
     * @return the Java value
     * @throws io.mizzle.exception.ItemFormatException if the stored value does not fit
     */
    public static <V> V decode(Codec<V> codec, AttributeValue value, String entity, String path) {
        return codec.read(AttributeValueSource.value(entity, path, value));
    }

    /**
     * The attributes of a record. To add others (physical keys, {@code _type}), write to an {@link
     * AttributeValueSink#item} instead.
     *
     * @param codec the record's
     * @param value the record
     * @param entity the entity's simple name, for errors
     * @return the attributes, modifiable and the caller's own
     * @throws io.mizzle.exception.InvalidItemException if DynamoDB could not store it
     */
    public static <T> Map<String, AttributeValue> encodeItem(RecordCodec<T> codec, T value, String entity) {
        AttributeValueSink sink = AttributeValueSink.item(entity, codec.size());
        codec.writeAttributes(value, sink);
        return sink.item();
    }

    /**
     * The inverse of {@link #encodeItem}; attributes that the record does not have are passed over.
     *
     * @param codec the record's
     * @param item as DynamoDB gave it
     * @param entity the entity's simple name, for errors
     * @return the record
     * @throws io.mizzle.exception.ItemFormatException if the item does not fit the record
     */
    public static <T> T decodeItem(RecordCodec<T> codec, Map<String, AttributeValue> item, String entity) {
        return codec.readAttributes(AttributeValueSource.item(entity, item));
    }

    /** {@link Utf8#hasLoneSurrogate(String)}, whose class a fresh JVM need not load: hardly any text has surrogates at all. */
    static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return Utf8.hasLoneSurrogate(text, i);
            }
        }
        return false;
    }
}

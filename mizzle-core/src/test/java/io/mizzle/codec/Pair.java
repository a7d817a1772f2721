package io.mizzle.codec;

import java.util.function.BiPredicate;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A value with the codec that should bring it back.
 *
 * @param shape how the codec is made, for failures
 * @param codec stores the value
 * @param value not null
 * @param same whether the value read is the value written
 */
record Pair<V>(String shape, Codec<V> codec, V value, BiPredicate<V, V> same) {

    /** Whether the value survives: as one value, and as an attribute of an item, where NULL would be absence. */
    boolean survives() {
        AttributeValue stored = AttributeValues.encode(codec, value, "Thing", "a");
        V read = AttributeValues.decode(codec, stored, "Thing", "a");
        boolean isNull = stored.type() == AttributeValue.Type.NUL;
        return same.test(value, read) && (isNull || same.test(value, throughItem()));
    }

    /** Whether NULL already means something: an {@code Optional} around it could not be told from it. */
    boolean takesNull() {
        return codec instanceof OptionalCodec;
    }

    private V throughItem() {
        AttributeNames names = AttributeNames.of("b", "a");
        AttributeValueSink sink = AttributeValueSink.item("Thing", 2);
        sink.attribute(names, 1);
        codec.write(value, sink);
        AttributeValueSource source = AttributeValueSource.item("Thing", sink.item());
        if (source.nextAttribute(names) != 1) {
            throw new AssertionError("the attribute is not found");
        }
        V read = codec.read(source);
        if (source.nextAttribute(names) != -1) {
            throw new AssertionError("the item does not end");
        }
        return read;
    }
}

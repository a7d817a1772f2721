package io.mizzle.internal.graph;

import io.mizzle.internal.body.ItemReader;
import io.mizzle.internal.execute.EntityDecoder;
import io.mizzle.internal.execute.ItemDecoder;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Makes rows of the items of a root that is read by itself.
 *
 * @param <E> the root's entity
 * @param root its node
 * @param decoder of the entity
 */
record RowDecoder<E>(Node<E> root, EntityDecoder<E> decoder) implements ItemDecoder<Row<E>> {

    @Override
    public @Nullable Row<E> decode(Map<String, AttributeValue> item) {
        return decoder.decode(item, seen -> new Row<>(root, decoder, seen));
    }

    @Override
    public @Nullable ItemReader<?> reader() {
        return root.content().reader(decoder);
    }
}

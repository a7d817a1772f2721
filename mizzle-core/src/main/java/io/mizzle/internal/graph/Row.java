package io.mizzle.internal.graph;

import io.mizzle.codec.AttributeValues;
import io.mizzle.expression.Attribute;
import io.mizzle.expression.AttributeSpec;
import io.mizzle.internal.execute.EntityDecoder;
import io.mizzle.internal.plan.ConditionEvaluator;
import io.mizzle.schema.KeyMember;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One item that was read for a node. Decoded when its content is first needed; not thread-safe.
 *
 * @param <E> the entity
 */
final class Row<E> {

    private final Node<E> node;
    private final EntityDecoder<E> decoder;
    private final Map<String, AttributeValue> item;
    private @Nullable Object content;
    private @Nullable Object result;

    Row(Node<E> node, EntityDecoder<E> decoder, Map<String, AttributeValue> item) {
        this.node = node;
        this.decoder = decoder;
        this.item = item;
    }

    Node<E> node() {
        return node;
    }

    /** The item as it was read, for order. */
    Map<String, AttributeValue> item() {
        return item;
    }

    Object content() {
        Object made = content;
        if (made == null) {
            made = decoder.inContext(item, () -> node.content().making().of(decoder, item));
            content = made;
        }
        return made;
    }

    /** The value of a key member: as it is stored, or as the entity fills it in where it is not. */
    @SuppressWarnings("unchecked") // the content of a whole node is the entity
    @Nullable Object value(KeyMember<E> member) {
        AttributeValue stored = ConditionEvaluator.value(member.attribute(), item);
        if (stored != null && stored.type() != AttributeValue.Type.NUL) {
            return decoder.inContext(item, () -> decoded(member.attribute(), stored));
        }
        return node.content().whole() ? member.value().apply((E) content()) : null;
    }

    private static <V> V decoded(Attribute<?, V, ?> attribute, AttributeValue stored) {
        AttributeSpec<V> spec = Attribute.specOf(attribute);
        return AttributeValues.decode(
                spec.codec(), stored, spec.path().entity(), spec.path().toString());
    }

    @Nullable Object result() {
        return result;
    }

    Object result(Object made) {
        result = made;
        return made;
    }
}

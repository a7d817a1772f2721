package io.mizzle;

import io.mizzle.codec.AttributeValues;
import io.mizzle.expression.Attribute;
import io.mizzle.expression.AttributeSpec;
import io.mizzle.internal.execute.EntityDecoder;
import io.mizzle.internal.execute.ItemDecoder;
import io.mizzle.internal.execute.MixedDecoder;
import io.mizzle.internal.plan.ConditionEvaluator;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.KeyMember;
import io.mizzle.schema.PathState;
import io.mizzle.schema.PrimaryKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An item that is to be deleted.
 *
 * @param <E> its entity
 */
record Doomed<E>(EntitySchema<E> schema, PrimaryKey<E> key) {

    /** Makes them of items of any entity. */
    static <I> MixedDecoder.Making<I, Doomed<?>> making() {
        return new MixedDecoder.Making<>() {
            @Override
            public <E extends I> ItemDecoder<? extends Doomed<?>> of(EntitySchema<E> entity, EntityDecoder<E> whole) {
                return item -> whole.decode(item, own -> new Doomed<>(entity, key(entity, own)));
            }
        };
    }

    private static <E> PrimaryKey<E> key(EntitySchema<E> entity, Map<String, AttributeValue> item) {
        EntityDefinition<E> definition = EntityDefinition.of(entity);
        List<Object> values = new ArrayList<>();
        for (KeyMember<E> step : definition.primary().steps()) {
            values.add(value(step.attribute(), ConditionEvaluator.value(step.attribute(), item)));
        }
        return new PrimaryKey<>(PathState.of(entity, definition.primary().name(), values.toArray()));
    }

    @SuppressWarnings("NullAway") // a key has no null parts; PathState refuses the item that lacks one
    private static <V> Object value(Attribute<?, V, ?> attribute, @Nullable AttributeValue stored) {
        AttributeSpec<V> spec = Attribute.specOf(attribute);
        return stored == null
                ? null
                : AttributeValues.decode(
                        spec.codec(), stored, spec.path().entity(), spec.path().toString());
    }
}

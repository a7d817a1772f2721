package io.mizzle.internal.write;

import io.mizzle.codec.AttributeValues;
import io.mizzle.expression.Attribute;
import io.mizzle.expression.AttributePath;
import io.mizzle.expression.UpdateAction;
import io.mizzle.internal.wire.KeyEncoder;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.KeyMember;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The item of an update, and what naming it already says.
 *
 * @param <E> the entity
 * @param key the physical key
 * @param members what the key is made of
 * @param version the version that must be stored, or null for any
 * @param differences what changes by naming it: nothing for a key
 * @param before the attributes the caller says are stored, or null
 */
record UpdateTarget<E>(
        Map<String, AttributeValue> key,
        Map<AttributePath, AttributeValue> members,
        @Nullable Long version,
        List<UpdateAction<E>> differences,
        @Nullable Map<String, AttributeValue> before) {

    /**
     * The target.
     *
     * @param followed whether anything follows from what the key is made of
     */
    static <E> UpdateTarget<E> of(Planning<E> planning, UpdateSpec.Target<E> target, boolean followed) {
        if (target instanceof UpdateSpec.Target.Between<E> between) {
            return between(planning, between.before(), planning.beforeWrite(between.after()));
        }
        if (target instanceof UpdateSpec.Target.Stored<E> stored) {
            return stored(planning, stored.entity());
        }
        UpdateSpec.Target.ByKey<E> byKey = (UpdateSpec.Target.ByKey<E>) target;
        return new UpdateTarget<>(
                KeyEncoder.ofKey(byKey.key()),
                followed ? members(planning.entity(), KeyEncoder.values(byKey.key())) : Map.of(),
                null,
                List.of(),
                null);
    }

    private static <E> UpdateTarget<E> between(Planning<E> planning, E before, E after) {
        EntityDefinition<E> entity = planning.entity();
        Map<String, AttributeValue> key = KeyEncoder.ofEntity(entity, before);
        if (!key.equals(KeyEncoder.ofEntity(entity, after))) {
            throw new IllegalArgumentException("changes(before, after) of " + entity.name()
                    + " got entities with different keys. An item keeps its key: insert the new entity and delete the old one,"
                    + " together in a transaction.");
        }
        Map<String, AttributeValue> old = AttributeValues.encodeItem(entity.codec(), before, entity.name());
        return new UpdateTarget<>(
                key,
                members(entity, member -> member.value().apply(before)),
                planning.versionOf(before).orElse(null),
                Differences.between(entity, old, AttributeValues.encodeItem(entity.codec(), after, entity.name())),
                old);
    }

    private static <E> UpdateTarget<E> stored(Planning<E> planning, E value) {
        EntityDefinition<E> entity = planning.entity();
        return new UpdateTarget<>(
                KeyEncoder.ofEntity(entity, value),
                members(entity, member -> member.value().apply(value)),
                planning.versionOf(value).orElse(null),
                List.of(),
                AttributeValues.encodeItem(entity.codec(), value, entity.name()));
    }

    private static <E> Map<AttributePath, AttributeValue> members(
            EntityDefinition<E> entity, Function<KeyMember<E>, @Nullable Object> values) {
        Map<AttributePath, AttributeValue> members = new HashMap<>(4);
        for (KeyMember<E> member : entity.primary().members()) {
            members.put(
                    Attribute.specOf(member.attribute()).path(),
                    KeyEncoder.stored(member, Objects.requireNonNull(values.apply(member))));
        }
        return members;
    }
}

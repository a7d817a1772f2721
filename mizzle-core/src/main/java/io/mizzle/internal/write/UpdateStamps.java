package io.mizzle.internal.write;

import io.mizzle.codec.AttributeValues;
import io.mizzle.expression.Attribute;
import io.mizzle.expression.AttributeSpec;
import io.mizzle.expression.Literal;
import io.mizzle.expression.UpdateAction;
import io.mizzle.schema.Component;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The part of {@link Stamping} for writes that change an item in place: timestamps and versions as update actions.
 *
 * @param <E> the entity
 * @param entity what is updated
 * @param now the time of the write
 */
record UpdateStamps<E>(EntityDefinition<E> entity, Instant now) {

    /** What every update does: the time of the write, and the next version. */
    List<UpdateAction<E>> updated(@Nullable Long version) {
        if (!entity.has(Role.UPDATED_AT) && !entity.has(Role.VERSION)) {
            return List.of();
        }
        List<UpdateAction<E>> actions = new ArrayList<>();
        entity.component(Role.UPDATED_AT)
                .map(Component::attribute)
                .ifPresent(attribute -> actions.add(new UpdateAction.SetLiteral<>(attribute, time(attribute))));
        entity.component(Role.VERSION)
                .map(Component::attribute)
                .ifPresent(attribute -> actions.add(next(attribute, version)));
        return actions;
    }

    /** What an update does in addition that may create the item. */
    List<UpdateAction<E>> created() {
        return entity
                .component(Role.CREATED_AT)
                .map(Component::attribute)
                .map(attribute -> (UpdateAction<E>) new UpdateAction.SetIfAbsent<>(attribute, time(attribute)))
                .stream()
                .toList();
    }

    /** What a soft delete does: the time of the write. */
    List<UpdateAction<E>> deleted() {
        return softDelete()
                .map(attribute -> (UpdateAction<E>) new UpdateAction.SetLiteral<>(attribute, time(attribute)))
                .stream()
                .toList();
    }

    /** What undoes it. */
    List<UpdateAction<E>> restored() {
        return softDelete().map(attribute -> (UpdateAction<E>) new UpdateAction.Remove<>(attribute)).stream()
                .toList();
    }

    private Optional<Attribute<E, ?, ?>> softDelete() {
        return entity.component(Role.SOFT_DELETE).map(Component::attribute);
    }

    /** The version after the one that is known, or one more than whatever is stored. */
    UpdateAction<E> next(Attribute<E, ?, ?> attribute, @Nullable Long version) {
        return version == null
                ? new UpdateAction.Add<>(attribute, number(attribute, 1))
                : new UpdateAction.SetLiteral<>(attribute, number(attribute, version + 1));
    }

    private static Literal number(Attribute<?, ?, ?> attribute, long value) {
        AttributeValue encoded = AttributeValue.createN(Long.toString(value));
        return new Literal(value, encoded, Attribute.specOf(attribute).sensitive());
    }

    private Literal time(Attribute<E, ?, ?> attribute) {
        return literal(attribute, now);
    }

    @SuppressWarnings("unchecked") // a component with a time's role is an Instant
    private static <V> Literal literal(Attribute<?, V, ?> attribute, Instant time) {
        AttributeSpec<V> spec = Attribute.specOf(attribute);
        AttributeValue encoded = AttributeValues.encode(
                spec.codec(), (V) time, spec.path().entity(), spec.path().toString());
        return new Literal(time, encoded, spec.sensitive());
    }
}

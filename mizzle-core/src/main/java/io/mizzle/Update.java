package io.mizzle;

import io.mizzle.expression.Access;
import io.mizzle.expression.Attribute;
import io.mizzle.expression.Equality;
import io.mizzle.expression.ListAttribute;
import io.mizzle.expression.NumberAttribute;
import io.mizzle.expression.SetAttribute;
import io.mizzle.expression.UpdateAction;
import io.mizzle.expression.Value;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.write.PreparedWrite;
import io.mizzle.internal.write.UpdateSpec;
import io.mizzle.internal.write.UpdateSpec.Flag;
import io.mizzle.internal.write.Writes;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.Role;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Changes parts of one item ("UpdateItem"). The time of the update and the version are kept by mizzle, and the keys of indexes
 * that depend on what changes are written with it. Each action is checked as it is added: two actions on overlapping paths, or one
 * on the primary key, are an {@link IllegalArgumentException} right there. Immutable and thread-safe.
 *
 * @param <E> the entity
 */
public final class Update<E> extends Write<E> {

    private static final String ONCE =
            "Sent as a transaction with a token, so that a lost answer can be asked for again; then the item is read.";

    private final UpdateSpec<E> spec;
    private final boolean once;

    Update(Engine engine, UpdateSpec<E> spec, @Nullable Duration deadline) {
        this(engine, spec, false, deadline);
    }

    private Update(Engine engine, UpdateSpec<E> spec, boolean once, @Nullable Duration deadline) {
        super(engine, deadline);
        this.spec = spec;
        this.once = once;
    }

    /**
     * Sets an attribute. An empty set is stored as nothing. Below a document, the document must be stored.
     *
     * @param attribute what to set
     * @param value not null: to take a value away, say {@code remove}
     */
    public <V> Update<E> set(Attribute<E, V, ? extends Access.Settable> attribute, V value) {
        if (attribute instanceof SetAttribute<?, ?, ?> && value instanceof Set<?> set && set.isEmpty()) {
            return with(new UpdateAction.Remove<>(attribute));
        }
        return with(new UpdateAction.SetLiteral<>(attribute, Attribute.literalOf(attribute, "set", value)));
    }

    /**
     * Sets an attribute to what DynamoDB computes from the item: another attribute, or a sum or difference. What it is computed
     * from must be stored.
     *
     * @param attribute what to set
     * @param value another attribute, or {@code attribute.plus(…)}
     */
    public <V> Update<E> set(Attribute<E, V, ? extends Access.Settable> attribute, Value<E, V> value) {
        return with(new UpdateAction.SetValue<>(attribute, value));
    }

    /**
     * Sets a number.
     *
     * @param attribute what to set
     * @param value a whole number
     */
    public Update<E> set(NumberAttribute<E, ?, ? extends Access.Settable> attribute, long value) {
        return with(new UpdateAction.SetLiteral<>(attribute, NumberAttribute.wholeOf(attribute, value)));
    }

    /**
     * Sets an attribute that is not stored, and leaves one that is.
     *
     * @param attribute what to set
     * @param value not null
     */
    public <V> Update<E> setIfAbsent(Attribute<E, V, ? extends Access.Settable> attribute, V value) {
        return with(new UpdateAction.SetIfAbsent<>(attribute, Attribute.literalOf(attribute, "setIfAbsent", value)));
    }

    /**
     * Sets a number that is not stored, and leaves one that is.
     *
     * @param attribute what to set
     * @param value a whole number
     */
    public Update<E> setIfAbsent(NumberAttribute<E, ?, ? extends Access.Settable> attribute, long value) {
        return with(new UpdateAction.SetIfAbsent<>(attribute, NumberAttribute.wholeOf(attribute, value)));
    }

    /**
     * Adds to a number; an absent one starts at zero. If the answer is lost, sending it again would add twice.
     *
     * @param attribute what to add to
     * @param amount may be negative
     */
    public Update<E> add(NumberAttribute<E, ?, ? extends Access.Settable> attribute, long amount) {
        return with(new UpdateAction.Add<>(attribute, NumberAttribute.wholeOf(attribute, amount)));
    }

    /**
     * Adds to a number; an absent one starts at zero.
     *
     * @param attribute what to add to
     * @param amount may be negative
     */
    public <N> Update<E> add(NumberAttribute<E, N, ? extends Access.Settable> attribute, N amount) {
        return with(new UpdateAction.Add<>(attribute, Attribute.literalOf(attribute, "add", amount)));
    }

    /**
     * Adds elements to a set; an absent one starts empty. Only sets of strings, numbers or binary.
     *
     * @param attribute the set
     * @param elements at least one
     * @throws IllegalArgumentException if there is none
     */
    public <T> Update<E> add(SetAttribute<E, T, ? extends Access.Settable> attribute, Set<? extends T> elements) {
        return with(new UpdateAction.Add<>(attribute, Elements.of("add", attribute, elements)));
    }

    /**
     * Deletes elements from a set; those it does not have are ignored. Only sets of strings, numbers or binary.
     *
     * @param attribute the set
     * @param elements at least one
     * @throws IllegalArgumentException if there is none
     */
    public <T> Update<E> delete(SetAttribute<E, T, ? extends Access.Settable> attribute, Set<? extends T> elements) {
        return with(new UpdateAction.DeleteElements<>(attribute, Elements.of("delete", attribute, elements)));
    }

    /**
     * Adds an element at the end of a list; an absent list starts empty.
     *
     * @param attribute the list
     * @param element null only where the elements' type is nullable
     */
    public <T> Update<E> append(ListAttribute<E, T, ?, ? extends Access.Settable> attribute, T element) {
        return with(new UpdateAction.Append<>(
                attribute, Elements.of("append", attribute, Collections.singletonList(element)), false));
    }

    /**
     * Adds elements at the end of a list; an absent list starts empty.
     *
     * @param attribute the list
     * @param elements at least one, in order
     * @throws IllegalArgumentException if there is none
     */
    public <T> Update<E> appendAll(
            ListAttribute<E, T, ?, ? extends Access.Settable> attribute, Collection<? extends T> elements) {
        return with(new UpdateAction.Append<>(attribute, Elements.of("appendAll", attribute, elements), false));
    }

    /**
     * Adds an element in front of a list; an absent list starts empty.
     *
     * @param attribute the list
     * @param element null only where the elements' type is nullable
     */
    public <T> Update<E> prepend(ListAttribute<E, T, ?, ? extends Access.Settable> attribute, T element) {
        return with(new UpdateAction.Append<>(
                attribute, Elements.of("prepend", attribute, Collections.singletonList(element)), true));
    }

    /**
     * Adds elements in front of a list; an absent list starts empty.
     *
     * @param attribute the list
     * @param elements at least one, in order
     * @throws IllegalArgumentException if there is none
     */
    public <T> Update<E> prependAll(
            ListAttribute<E, T, ?, ? extends Access.Settable> attribute, Collection<? extends T> elements) {
        return with(new UpdateAction.Append<>(attribute, Elements.of("prependAll", attribute, elements), true));
    }

    /**
     * Removes an attribute; one that is not stored is ignored.
     *
     * @param attribute what to remove
     */
    public Update<E> remove(Attribute<E, ?, Access.Removable> attribute) {
        return with(new UpdateAction.Remove<>(attribute));
    }

    /**
     * What is known of the stored item: it becomes part of the condition, and keys of indexes are computed from it.
     *
     * @param values attributes and their stored values
     */
    @SafeVarargs
    public final Update<E> given(Equality<E>... values) {
        UpdateSpec<E> more = spec;
        for (Equality<E> value : values) {
            more = more.given(value);
        }
        return with(more);
    }

    /**
     * Creates the item if there is none: the statement must then set every required component. Components with a default that it
     * does not set are left out and read as their default.
     */
    public Update<E> upsert() {
        return with(spec.with(Flag.UPSERT));
    }

    /** Updates the item also if it is softly deleted, which it stays; without it such an item is none. */
    public Update<E> includeDeleted() {
        return with(spec.with(Flag.INCLUDE_DELETED));
    }

    /**
     * Brings a softly deleted item back; of one that is not deleted, only its version and the time of its update change.
     *
     * @throws IllegalArgumentException if the entity has no {@code @SoftDelete} component
     */
    public Update<E> restore() {
        EntityDefinition<E> entity = EntityDefinition.of(spec.entity());
        if (entity.component(Role.SOFT_DELETE).isEmpty()) {
            throw new IllegalArgumentException(entity.name()
                    + " has no component that restore() could empty. Annotate a @Nullable Instant with @SoftDelete.");
        }
        return with(spec.with(Flag.RESTORE));
    }

    /**
     * Reads the item first and computes the keys of indexes from what it finds, on condition that it is still so when the update
     * arrives; otherwise it starts again, five times at most. Costs a consistent read for each time.
     */
    public Update<E> recompute() {
        return with(spec.with(Flag.RECOMPUTE));
    }

    /**
     * Leaves the numbers as they are that other items keep of this entity, by {@code @CountOf} and {@code @SumOf}: for imports and
     * repairs that set them otherwise.
     */
    public Update<E> withoutCounters() {
        return with(spec.with(Flag.UNCOUNTED));
    }

    /**
     * Sends the update as a transaction of its own with a token, so that it can be sent again after a lost answer and is applied once:
     * for {@code add} to numbers, {@code append} and arithmetic. Costs twice the write units and, since a transaction returns no item,
     * a consistent read; the returned entity may already hold a later write.
     *
     * <p>Without it, an update that would do harm the second time is sent only once after a lost answer, and {@code execute()} throws
     * {@link io.mizzle.exception.AmbiguousWriteException}.
     */
    public Update<E> exactlyOnce() {
        return new Update<>(engine(), spec, true, limit());
    }

    /**
     * How long executing may take.
     *
     * @param limit from the call of the terminal on
     */
    public Update<E> deadline(Duration limit) {
        return new Update<>(engine(), spec, once, limit);
    }

    /**
     * Updates the item. Costs one write unit per KB of the larger of the old and the new item, and more for indexes that change. Where a
     * unique value changes, or what a parent counts or sums, it is a transaction with the guards or the parent (twice the write units),
     * after which the item is read; an old value that is needed and not named in a condition is read first.
     *
     * @return the entity as it is stored now
     * @throws io.mizzle.exception.ItemNotFoundException if there is no item, and the update does not say {@link #upsert()}; or if it is
     *     softly deleted
     * @throws io.mizzle.exception.VersionConflictException after {@code changes}, if another version is stored
     * @throws io.mizzle.exception.ConditionFailedException if a condition was false; it holds the stored entity
     * @throws io.mizzle.exception.UniqueViolationException if another item has the new value of a unique component
     * @throws io.mizzle.exception.IndexMembersUnknownException if the key of an index changes and cannot be computed; nothing was
     *     sent
     * @throws io.mizzle.exception.InvalidItemException if DynamoDB could not store a value (nothing was sent then), or if what is
     *     changed lies below a document that is not stored
     * @throws io.mizzle.exception.AmbiguousWriteException if the answer was lost and the update must not be sent twice; see
     *     {@link #exactlyOnce()}
     * @throws IllegalStateException if there is nothing to do, or {@link #upsert()} lacks required components; nothing was sent
     */
    public E execute() {
        return run();
    }

    /**
     * The same on the SDK's threads.
     *
     * @return fails with what {@link #execute()} throws
     */
    public CompletableFuture<E> executeAsync() {
        return runAsync();
    }

    @Override
    PreparedWrite<E> prepare() {
        return Writes.update(engine(), spec);
    }

    @Override
    PreparedWrite<E> prepareAlone() {
        return Writes.lifting(engine(), spec, this::prepareOnce);
    }

    private PreparedWrite<E> prepareOnce() {
        PreparedWrite<E> prepared = prepare();
        return once && !prepared.sendsNothing() ? transaction(prepared, true, ONCE) : alone(prepared);
    }

    private Update<E> with(UpdateAction<E> action) {
        return with(spec.with(action));
    }

    private Update<E> with(UpdateSpec<E> changed) {
        return new Update<>(engine(), changed, once, limit());
    }
}

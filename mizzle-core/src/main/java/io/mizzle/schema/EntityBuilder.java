package io.mizzle.schema;

import org.jspecify.annotations.Nullable;

/**
 * Builds one record component by component; generated as {@code QOrder.Builder}. Not thread-safe. A statement takes a snapshot, so
 * a builder can be changed and used again.
 *
 * @param <E> the entity
 */
public abstract class EntityBuilder<E> implements Cloneable {

    private final String entity;

    /**
     * For generated code.
     *
     * @param entity the entity's simple name, for messages
     */
    protected EntityBuilder(String entity) {
        this.entity = entity;
    }

    /**
     * The record with everything as it was set; generated values that were left out are null, 0 for a version.
     *
     * @throws IllegalStateException if a required component was left out that mizzle does not generate
     */
    public final E build() {
        return build(Stamp.NONE);
    }

    /**
     * The record with generated values filled in.
     *
     * @param stamp fills them in
     * @throws IllegalStateException if a required component was left out that mizzle does not generate
     */
    protected abstract E build(Stamp stamp);

    /**
     * Checks a required component.
     *
     * @param name the component
     * @param value what was set
     * @return the value
     * @throws IllegalStateException if it was not set
     */
    protected final <V> V required(String name, @Nullable V value) {
        if (value == null) {
            throw new IllegalStateException(entity + ": required component \"" + name + "\" was not set. Call ." + name
                    + "(…), or declare it @Nullable," + " Optional or @Default.");
        }
        return value;
    }

    /**
     * A value that mizzle generates: null as long as the builder has none and no insert has filled it in, whatever the component's
     * type says.
     *
     * @param value from the stamp
     */
    @SuppressWarnings(
            "NullAway") // an entity that was never stored is the one place where null may stand for such a value
    protected static <V> V generated(@Nullable V value) {
        return value;
    }

    /**
     * The version to store, for a component of type {@code long}: 0 if it was never stored and the stamp fills in nothing.
     *
     * @param stamp fills it in
     * @param current what was set
     */
    protected static long longVersion(Stamp stamp, @Nullable Long current) {
        Long stamped = stamp.version(current);
        return stamped == null ? 0 : stamped;
    }

    /**
     * The version to store, for a component of type {@code int}.
     *
     * @param stamp fills it in
     * @param current what was set
     * @throws ArithmeticException if the version does not fit
     */
    protected static int intVersion(Stamp stamp, @Nullable Integer current) {
        return Math.toIntExact(longVersion(stamp, current == null ? null : Long.valueOf(current)));
    }

    /**
     * Builds with generated values filled in: a static method, so that no component collides with it.
     *
     * @param builder any builder
     * @param stamp fills them in
     */
    public static <E> E stamped(EntityBuilder<E> builder, Stamp stamp) {
        return builder.build(stamp);
    }

    /**
     * A copy as the builder is now, for a statement that stays as it was made.
     *
     * @param builder any builder
     */
    @SuppressWarnings("unchecked") // Object.clone gives the same class
    public static <E> EntityBuilder<E> snapshot(EntityBuilder<E> builder) {
        try {
            return (EntityBuilder<E>) builder.clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}

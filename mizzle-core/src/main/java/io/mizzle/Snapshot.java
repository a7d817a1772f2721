package io.mizzle;

import io.mizzle.schema.PrimaryKey;
import io.mizzle.schema.ProjectionSchema;
import io.mizzle.schema.TablePath;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Items as they were at one moment. Immutable. */
public final class Snapshot {

    private final Set<PrimaryKey<?>> asked;
    private final SnapshotForms forms;
    private final Map<PrimaryKey<?>, Object> found;

    Snapshot(Set<PrimaryKey<?>> asked, SnapshotForms forms, Map<PrimaryKey<?>, Object> found) {
        this.asked = asked;
        this.forms = forms;
        this.found = Map.copyOf(found);
    }

    /**
     * One of the items.
     *
     * @param key one of those the transaction was given
     * @return empty if there was no such item, or its time to live was over
     * @throws IllegalArgumentException if the transaction was not given this key, or read its entity in another form
     */
    @SuppressWarnings("unchecked") // what was read by a key is of its entity
    public <E> Optional<E> get(PrimaryKey<E> key) {
        return (Optional<E>) found(key, SnapshotForms.WHOLE);
    }

    /**
     * One of the items, read as a projection.
     *
     * @param key one of those the transaction was given
     * @param projection the one that its {@code as(…)} named
     * @return empty if there was no such item, or its time to live was over
     * @throws IllegalArgumentException if the transaction was not given this key, or read its entity in another form
     */
    @SuppressWarnings("unchecked") // what was read in a form is of that form
    public <E, P> Optional<P> get(PrimaryKey<E> key, ProjectionSchema<E, P> projection) {
        return (Optional<P>) found(key, projection);
    }

    /**
     * The attributes of one of the items.
     *
     * @param key one of those the transaction was given
     * @return empty if there was no such item, or its time to live was over
     * @throws IllegalArgumentException if the transaction was not given this key, or its {@code only(…)} did not name the entity
     */
    @SuppressWarnings("unchecked") // what was read in a form is of that form
    public <E> Optional<Tuple<E>> tuple(PrimaryKey<E> key) {
        return (Optional<Tuple<E>>) found(key, Tuple.class);
    }

    private Optional<?> found(PrimaryKey<?> key, Object form) {
        if (!asked.contains(key)) {
            throw new IllegalArgumentException("The transaction did not read this key of "
                    + TablePath.stateOf(key).entity() + ". Give it to readTransaction(…) with the others.");
        }
        forms.require(TablePath.stateOf(key).entity(), form);
        return Optional.ofNullable(found.get(key));
    }

    /** How many of the items there were. */
    public int size() {
        return found.size();
    }
}

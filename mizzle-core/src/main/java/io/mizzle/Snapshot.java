package io.mizzle;

import io.mizzle.schema.PrimaryKey;
import io.mizzle.schema.TablePath;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Items as they were at one moment. Immutable. */
public final class Snapshot {

    private final Set<PrimaryKey<?>> asked;
    private final Map<PrimaryKey<?>, Object> found;

    Snapshot(Set<PrimaryKey<?>> asked, Map<PrimaryKey<?>, Object> found) {
        this.asked = asked;
        this.found = Map.copyOf(found);
    }

    /**
     * One of the items.
     *
     * @param key one of those the transaction was given
     * @return empty if there was no such item, or its time to live was over
     * @throws IllegalArgumentException if the transaction was not given this key
     */
    @SuppressWarnings("unchecked") // what was read by a key is of its entity
    public <E> Optional<E> get(PrimaryKey<E> key) {
        if (!asked.contains(key)) {
            throw new IllegalArgumentException("The transaction did not read this key of "
                    + TablePath.stateOf(key).entity() + ". Give it to readTransaction(…) with the others.");
        }
        return Optional.ofNullable((E) found.get(key));
    }

    /** How many of the items there were. */
    public int size() {
        return found.size();
    }
}

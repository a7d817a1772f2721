package io.mizzle.exception;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An insert of several entities wrote some and not others: each is its own conditional put. */
public final class InsertIncompleteException extends MizzleException {

    private static final long serialVersionUID = 1L;

    private static final int NAMED_IN_MESSAGE = 5;

    private final transient @Nullable List<Object> inserted;
    private final transient @Nullable List<Failure> failures;

    /**
     * Some entities did not land.
     *
     * @param context operation and entity
     * @param inserted the entities that landed, as stored, in the order given
     * @param failures those that did not, in the order given; not empty
     */
    public InsertIncompleteException(ErrorContext context, List<?> inserted, List<Failure> failures) {
        super(context, detail(inserted.size(), failures), failures.get(0).reason());
        this.inserted = List.copyOf(inserted);
        this.failures = List.copyOf(failures);
    }

    private static String detail(int landed, List<Failure> failures) {
        String named =
                failures.stream().limit(NAMED_IN_MESSAGE).map(Failure::toString).collect(Collectors.joining("; "));
        return landed + " of " + (landed + failures.size()) + " entities were inserted; not inserted: " + named
                + (failures.size() > NAMED_IN_MESSAGE ? "; …" : "")
                + ". Correct those and insert only them again, or use a transaction for all or nothing.";
    }

    /**
     * The entities that landed, as stored, in the order given.
     *
     * @param <E> the entity's type
     * @param type the entity's class
     * @return the entities of that type, unmodifiable
     */
    public <E> List<E> inserted(Class<E> type) {
        return Wording.ofType(inserted, type);
    }

    /**
     * The entities that did not land, in the order given.
     *
     * @param <E> the entity's type
     * @param type the entity's class
     * @return the entities of that type, unmodifiable
     */
    public <E> List<E> notInserted(Class<E> type) {
        return Wording.ofType(failures().stream().map(Failure::entity).toList(), type);
    }

    /**
     * Which entities did not land, and why.
     *
     * @return the failures, in the order given, unmodifiable
     */
    public List<Failure> failures() {
        return failures == null ? List.of() : failures;
    }

    @Override
    protected InsertIncompleteException copy(ErrorContext context) {
        return new InsertIncompleteException(context, inserted(Object.class), failures());
    }

    /**
     * One entity that was not inserted.
     *
     * @param index its place among the values given, from 0
     * @param entity the entity as given
     * @param key its key as text, masked, or null where it could not be built
     * @param reason why
     */
    public record Failure(
            int index, Object entity, @Nullable String key, RuntimeException reason) {

        /** For messages; without the entity, whose values may be sensitive. */
        @Override
        public String toString() {
            return "#" + index + (key == null ? "" : " " + key) + " ("
                    + reason.getClass().getSimpleName() + ")";
        }
    }
}

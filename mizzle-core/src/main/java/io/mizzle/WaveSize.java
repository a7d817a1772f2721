package io.mizzle;

import java.util.Locale;

/**
 * A number that the requests of a wave follow from, and that only the data can say. Immutable.
 *
 * @param wave the number of the wave, from 1
 * @param unit what is counted
 * @param of where it is counted: the schema's name of a table, {@code table.index}, or, for {@link Unit#PARENTS}, the relation by its
 *     path from the root
 */
public record WaveSize(int wave, Unit unit, String of) {

    /** What is counted. */
    public enum Unit {
        /** Distinct keys that no Query of the wave reads along: one BatchGetItem for 100 of them. */
        KEYS,
        /** Distinct partitions of which ranges are read: one Query each where there are more ranges than a wave may send. */
        PARTITIONS,
        /**
         * Ranges of these partitions: one Query each. Ranges that overlap, or have nothing of others between them, count once. Asked for
         * where a partition can have several.
         */
        RANGES,
        /**
         * Distinct parents whose related items are read by a Query of their own: the relation has a limit, or goes through an index
         * that does not carry what is wanted, or its sort key is not one text.
         */
        PARENTS,
        /** Pages of all Queries of the wave beyond the first of each: one for each further MB, and keys that came back unprocessed. */
        FURTHER_PAGES
    }

    /** As {@link Explanation} prints it: {@code partitions of shop.gsi1}. */
    @Override
    public String toString() {
        return switch (unit) {
            case FURTHER_PAGES -> "further pages";
            case PARENTS -> "parents of " + of;
            default -> unit.name().toLowerCase(Locale.ROOT) + " of " + of;
        };
    }
}

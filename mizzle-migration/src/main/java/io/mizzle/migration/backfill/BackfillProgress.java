package io.mizzle.migration.backfill;

/** Hears how far a backfill is. One call at a time, on the threads that do the work. */
@FunctionalInterface
public interface BackfillProgress {

    /** Hears nothing. */
    BackfillProgress SILENT = (segment, own, all) -> {};

    /**
     * A page of items was dealt with.
     *
     * @param segment of the table, from 0
     * @param own what this run did in the segment so far
     * @param all what it did in all of them
     */
    void counted(int segment, BackfillResult own, BackfillResult all);
}

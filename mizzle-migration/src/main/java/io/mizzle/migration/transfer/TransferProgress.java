package io.mizzle.migration.transfer;

/** Hears how far a transfer is; called by several threads, one at a time. */
@FunctionalInterface
public interface TransferProgress {

    /** Hears nothing. */
    TransferProgress SILENT = items -> {};

    /**
     * More items are done.
     *
     * @param items how many so far, those of an earlier run that broke off included
     */
    void items(long items);
}

package io.mizzle.migration.backfill;

import java.util.List;

/**
 * What a backfill did.
 *
 * @param scanned items looked at by this run
 * @param written items that were changed; of a verification: that would have to be
 * @param failed items that could not be changed
 * @param failures the first of them: key and reason
 */
public record BackfillResult(long scanned, long written, long failed, List<String> failures) {

    /** Copies the failures. */
    public BackfillResult {
        failures = List.copyOf(failures);
    }

    /** Items that were as they should be already. */
    public long unchanged() {
        return scanned - written - failed;
    }

    /** Whether every item is as it should be. */
    public boolean complete() {
        return failed == 0;
    }
}

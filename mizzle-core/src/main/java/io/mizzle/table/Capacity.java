package io.mizzle.table;

import org.jspecify.annotations.Nullable;

/**
 * How reads and writes of a table, or of one global secondary index, are paid for ("DynamoDB throughput capacity" of the Amazon
 * DynamoDB Developer Guide).
 */
public sealed interface Capacity {

    /**
     * Paid per request.
     *
     * @param maximumReads read request units a second at most, or null for no limit but the account's
     * @param maximumWrites write request units a second at most, or null for no limit but the account's
     */
    record OnDemand(@Nullable Long maximumReads, @Nullable Long maximumWrites) implements Capacity {
        /** Without limits of one's own. */
        public static final OnDemand UNLIMITED = new OnDemand(null, null);
    }

    /**
     * Paid per hour, whether used or not.
     *
     * @param reads read capacity units, at least 1
     * @param writes write capacity units, at least 1
     */
    record Provisioned(long reads, long writes) implements Capacity {
        /**
         * Checks the units.
         *
         * @throws IllegalArgumentException if one is below 1
         */
        public Provisioned {
            if (reads < 1 || writes < 1) {
                throw new IllegalArgumentException(
                        "Provisioned capacity of " + reads + " reads and " + writes + " writes: both are at least 1.");
            }
        }
    }

    /** As plans print it. */
    default String text() {
        if (this instanceof Provisioned provisioned) {
            return "provisioned " + provisioned.reads() + " reads, " + provisioned.writes() + " writes";
        }
        OnDemand onDemand = (OnDemand) this;
        String reads = onDemand.maximumReads() == null ? "" : ", at most " + onDemand.maximumReads() + " reads";
        String writes = onDemand.maximumWrites() == null ? "" : ", at most " + onDemand.maximumWrites() + " writes";
        return "on demand" + reads + writes;
    }
}

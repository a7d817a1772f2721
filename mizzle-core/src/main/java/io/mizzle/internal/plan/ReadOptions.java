package io.mizzle.internal.plan;

import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a read is done, apart from what it reads. Immutable.
 *
 * @param limit how many results are wanted at most, or null
 * @param pageSize DynamoDB's Limit: how many items one request evaluates, or null
 * @param index the index to use, or null for the best
 * @param segments into how many segments a scan is divided
 * @param maxFanOut how many partitions one statement may query
 * @param readUnits how many read units a second may be consumed, or null for no limit
 * @param deadline for all requests together, or null for the default
 * @param flags what was said
 */
public record ReadOptions(
        @Nullable Integer limit,
        @Nullable Integer pageSize,
        @Nullable String index,
        int segments,
        int maxFanOut,
        @Nullable Integer readUnits,
        @Nullable Duration deadline,
        Set<Flag> flags) {

    /** What is said or not. */
    public enum Flag {
        /** The sort key is read from its end. */
        DESCENDING,
        /** Reads see every write that was acknowledged before. */
        CONSISTENT,
        /** The whole table may be read. */
        SCAN_ALLOWED,
        /** Items past their time to live are wanted, too. */
        INCLUDE_EXPIRED,
        /** Softly deleted items are wanted, too. */
        INCLUDE_DELETED,
        /** Attributes that an index lacks may be read from the table. */
        HYDRATE,
        /** The segments of a scan come one after the other. */
        SEGMENT_ORDER
    }

    /** How many partitions a statement may query unless it says otherwise. */
    public static final int DEFAULT_FAN_OUT = 100;

    /** Everything as DynamoDB does it unless told otherwise. */
    public static final ReadOptions DEFAULT =
            new ReadOptions(null, null, null, 1, DEFAULT_FAN_OUT, null, null, Set.of());

    /** Copies the flags. */
    public ReadOptions {
        flags = Set.copyOf(flags);
    }

    /** With how many results are wanted at most. */
    public ReadOptions limit(Integer value) {
        return new ReadOptions(value, pageSize, index, segments, maxFanOut, readUnits, deadline, flags);
    }

    /** With a page size. */
    public ReadOptions pageSize(Integer value) {
        return new ReadOptions(limit, value, index, segments, maxFanOut, readUnits, deadline, flags);
    }

    /** With the index to use. */
    public ReadOptions index(String value) {
        return new ReadOptions(limit, pageSize, value, segments, maxFanOut, readUnits, deadline, flags);
    }

    /** With into how many segments a scan is divided. */
    public ReadOptions segments(int value) {
        return new ReadOptions(limit, pageSize, index, value, maxFanOut, readUnits, deadline, flags);
    }

    /** With how many partitions one statement may query. */
    public ReadOptions maxFanOut(int value) {
        return new ReadOptions(limit, pageSize, index, segments, value, readUnits, deadline, flags);
    }

    /** With a limit of read units per second. */
    public ReadOptions readUnits(Integer value) {
        return new ReadOptions(limit, pageSize, index, segments, maxFanOut, value, deadline, flags);
    }

    /** With a deadline for all requests. */
    public ReadOptions deadline(Duration value) {
        return new ReadOptions(limit, pageSize, index, segments, maxFanOut, readUnits, value, flags);
    }

    /** With something that was said. */
    public ReadOptions with(Flag flag) {
        Set<Flag> more = EnumSet.of(flag);
        more.addAll(flags);
        return new ReadOptions(limit, pageSize, index, segments, maxFanOut, readUnits, deadline, more);
    }

    /** Without something that was said before. */
    public ReadOptions without(Flag flag) {
        Set<Flag> fewer = new HashSet<>(flags);
        fewer.remove(flag);
        return new ReadOptions(limit, pageSize, index, segments, maxFanOut, readUnits, deadline, fewer);
    }

    /** Whether something was said. */
    public boolean has(Flag flag) {
        return flags.contains(flag);
    }
}

package io.mizzle.internal.plan;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a read is done, apart from what it reads.
 *
 * @param limit how many results are wanted at most, or null
 * @param pageSize DynamoDB's Limit: how many items one request evaluates, or null
 * @param descending whether the sort key is read from its end
 * @param consistent whether reads see every write that was acknowledged before
 * @param scanAllowed whether the whole table may be read
 * @param index the index to use, or null for the best
 * @param includeExpired whether items past their time to live are wanted
 * @param hydrate whether attributes that an index lacks may be read from the table
 * @param segments into how many segments a scan is divided
 * @param maxFanOut how many partitions one statement may query
 * @param deadline for all requests together, or null for the default
 */
public record ReadOptions(
        @Nullable Integer limit,
        @Nullable Integer pageSize,
        boolean descending,
        boolean consistent,
        boolean scanAllowed,
        @Nullable String index,
        boolean includeExpired,
        boolean hydrate,
        int segments,
        int maxFanOut,
        @Nullable Duration deadline) {

    /** How many partitions a statement may query unless it says otherwise. */
    public static final int DEFAULT_FAN_OUT = 100;

    /** Everything as DynamoDB does it unless told otherwise. */
    public static final ReadOptions DEFAULT =
            new ReadOptions(null, null, false, false, false, null, false, false, 1, DEFAULT_FAN_OUT, null);

    /** With how many results are wanted at most. */
    public ReadOptions limit(Integer value) {
        return new ReadOptions(
                value,
                pageSize,
                descending,
                consistent,
                scanAllowed,
                index,
                includeExpired,
                hydrate,
                segments,
                maxFanOut,
                deadline);
    }

    /** With a page size. */
    public ReadOptions pageSize(Integer value) {
        return new ReadOptions(
                limit,
                value,
                descending,
                consistent,
                scanAllowed,
                index,
                includeExpired,
                hydrate,
                segments,
                maxFanOut,
                deadline);
    }

    /** With whether the sort key is read from its end. */
    public ReadOptions descending(boolean value) {
        return new ReadOptions(
                limit,
                pageSize,
                value,
                consistent,
                scanAllowed,
                index,
                includeExpired,
                hydrate,
                segments,
                maxFanOut,
                deadline);
    }

    /** With whether reads see every write that was acknowledged before. */
    public ReadOptions consistent(boolean value) {
        return new ReadOptions(
                limit,
                pageSize,
                descending,
                value,
                scanAllowed,
                index,
                includeExpired,
                hydrate,
                segments,
                maxFanOut,
                deadline);
    }

    /** With whether the whole table may be read. */
    public ReadOptions scanAllowed(boolean value) {
        return new ReadOptions(
                limit,
                pageSize,
                descending,
                consistent,
                value,
                index,
                includeExpired,
                hydrate,
                segments,
                maxFanOut,
                deadline);
    }

    /** With the index to use. */
    public ReadOptions index(String value) {
        return new ReadOptions(
                limit,
                pageSize,
                descending,
                consistent,
                scanAllowed,
                value,
                includeExpired,
                hydrate,
                segments,
                maxFanOut,
                deadline);
    }

    /** With whether items past their time to live are wanted. */
    public ReadOptions includeExpired(boolean value) {
        return new ReadOptions(
                limit,
                pageSize,
                descending,
                consistent,
                scanAllowed,
                index,
                value,
                hydrate,
                segments,
                maxFanOut,
                deadline);
    }

    /** With whether attributes that an index lacks may be read from the table. */
    public ReadOptions hydrate(boolean value) {
        return new ReadOptions(
                limit,
                pageSize,
                descending,
                consistent,
                scanAllowed,
                index,
                includeExpired,
                value,
                segments,
                maxFanOut,
                deadline);
    }

    /** With into how many segments a scan is divided. */
    public ReadOptions segments(int value) {
        return new ReadOptions(
                limit,
                pageSize,
                descending,
                consistent,
                scanAllowed,
                index,
                includeExpired,
                hydrate,
                value,
                maxFanOut,
                deadline);
    }

    /** With how many partitions one statement may query. */
    public ReadOptions maxFanOut(int value) {
        return new ReadOptions(
                limit,
                pageSize,
                descending,
                consistent,
                scanAllowed,
                index,
                includeExpired,
                hydrate,
                segments,
                value,
                deadline);
    }

    /** With for all requests together. */
    public ReadOptions deadline(Duration value) {
        return new ReadOptions(
                limit,
                pageSize,
                descending,
                consistent,
                scanAllowed,
                index,
                includeExpired,
                hydrate,
                segments,
                maxFanOut,
                value);
    }
}

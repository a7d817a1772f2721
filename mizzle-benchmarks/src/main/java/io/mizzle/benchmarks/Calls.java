package io.mizzle.benchmarks;

import java.util.List;

/** One way to use DynamoDB: every operation as its user would write it. Results are as its user gets them. */
interface Calls {

    Object get();

    void put();

    /** Sets {@code note} and {@code quantity} of the first purchase, and gives all of it. */
    Object update();

    Object query();

    Object batchGet();

    void batchWrite();

    void transactWrite();

    Object scan();

    /** What a call gave, as records: no part of what is measured. */
    List<Purchase> purchases(Object result);

    /**
     * Runs an operation.
     *
     * @return what was read; nothing for writes that read nothing
     */
    default Object run(Operation operation) {
        return switch (operation) {
            case GET_ITEM -> get();
            case UPDATE_ITEM -> update();
            case QUERY_1, QUERY_10, QUERY_100, QUERY_1000 -> query();
            case BATCH_GET_100 -> batchGet();
            case SCAN_100 -> scan();
            case PUT_ITEM -> {
                put();
                yield List.of();
            }
            case BATCH_WRITE_25 -> {
                batchWrite();
                yield List.of();
            }
            case TRANSACT_WRITE_10 -> {
                transactWrite();
                yield List.of();
            }
        };
    }
}

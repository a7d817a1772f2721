package io.mizzle.benchmarks;

/** What is measured against the canned HTTP client. */
public enum Operation {
    GET_ITEM("GetItem", 1),
    PUT_ITEM("PutItem", 1),
    UPDATE_ITEM("UpdateItem", 1),
    QUERY_1("Query", 1),
    QUERY_10("Query", 10),
    QUERY_100("Query", 100),
    QUERY_1000("Query", 1000),
    BATCH_GET_100("BatchGetItem", 100),
    BATCH_WRITE_25("BatchWriteItem", 25),
    TRANSACT_WRITE_10("TransactWriteItems", 10),
    SCAN_100("Scan", 100);

    private final String call;
    private final int items;

    Operation(String call, int items) {
        this.call = call;
        this.items = items;
    }

    /** DynamoDB's name of the call. */
    String call() {
        return call;
    }

    /** How many items are read or written. */
    int items() {
        return items;
    }

    /** Whether mizzle can write items or keys of its request to bytes. */
    boolean isWrittenToBytes() {
        return !reads() || this == BATCH_GET_100;
    }

    boolean reads() {
        return this != PUT_ITEM && this != BATCH_WRITE_25 && this != TRANSACT_WRITE_10;
    }
}

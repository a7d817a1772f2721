package io.mizzle.internal.transaction;

import java.util.UUID;

/** Tokens that no other transaction has. */
final class Tokens {

    private Tokens() {}

    /** Not from the configured randomness: where a test repeats that, DynamoDB would take a new transaction for an old one. */
    static String fresh() {
        return UUID.randomUUID().toString();
    }
}

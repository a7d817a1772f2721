package io.mizzle;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A transaction that was applied. DynamoDB answers with no items, so only what was known before sending is here. Immutable.
 */
public final class TransactionResult {

    private final String token;
    private final Map<Write<?>, Object> known;

    TransactionResult(String token, Map<Write<?>, Object> known) {
        this.token = token;
        this.known = new IdentityHashMap<>(known);
    }

    /** The token the transaction was sent with. */
    public String token() {
        return token;
    }

    /**
     * What one of the writes returns: the entity as stored, generated values filled in, of an insert or replace. Empty for writes
     * whose result only DynamoDB knows: updates, upserts, deletes and checks.
     *
     * @param write one of the transaction's, the same instance
     */
    @SuppressWarnings("unchecked") // each was put under the write it is the result of
    public <R> Optional<R> get(Write<R> write) {
        return Optional.ofNullable((R) known.get(write));
    }
}

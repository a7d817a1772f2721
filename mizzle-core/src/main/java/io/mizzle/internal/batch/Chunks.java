package io.mizzle.internal.batch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

/**
 * What is still to be written, cut into what one request takes ("BatchWriteItem" of the DynamoDB API reference: 25 writes and 16 MB).
 * Not thread-safe.
 */
final class Chunks {

    static final int MOST_WRITES = 25;

    /** A little below 16 MB, for what stands around the items. */
    static final long MOST_BYTES = 16L * 1024 * 1024 - 64 * 1024;

    private final Deque<BatchEntry> waiting;

    Chunks(Collection<BatchEntry> entries) {
        this.waiting = new ArrayDeque<>(entries);
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Takes the next chunk out; empty if nothing is left. */
    List<BatchEntry> next() {
        List<BatchEntry> chunk = new ArrayList<>(MOST_WRITES);
        long bytes = 0;
        while (!waiting.isEmpty() && chunk.size() < MOST_WRITES) {
            BatchEntry entry = waiting.element();
            bytes += entry.bytes();
            if (bytes > MOST_BYTES && !chunk.isEmpty()) {
                break;
            }
            chunk.add(waiting.remove());
        }
        return chunk;
    }

    /** Puts what was not processed behind everything else. */
    void again(Collection<BatchEntry> unprocessed) {
        waiting.addAll(unprocessed);
    }

    /** Takes everything out. */
    List<BatchEntry> rest() {
        List<BatchEntry> rest = List.copyOf(waiting);
        waiting.clear();
        return rest;
    }
}

package io.mizzle.reliability;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assertions;

/** What went wrong, counted; thread-safe. Only the last is allowed. */
final class Counts {

    private final AtomicInteger lost = new AtomicInteger();
    private final AtomicInteger duplicated = new AtomicInteger();
    private final AtomicInteger falseConflicts = new AtomicInteger();
    private final AtomicInteger unknown = new AtomicInteger();

    /** A write that was confirmed and is not stored. */
    void lost() {
        lost.incrementAndGet();
    }

    /** A write that was applied twice. */
    void duplicated() {
        duplicated.incrementAndGet();
    }

    /** A write that was refused because of itself. */
    void falseConflict() {
        falseConflicts.incrementAndGet();
    }

    /** A write of which the caller was told that nobody knows. */
    void unknown() {
        unknown.incrementAndGet();
    }

    void assertNone() {
        Assertions.assertEquals("lost 0, duplicated 0, false 0", wrong());
    }

    private String wrong() {
        return "lost " + lost + ", duplicated " + duplicated + ", false " + falseConflicts;
    }

    @Override
    public String toString() {
        return wrong() + ", reported as unknown " + unknown;
    }
}

package io.mizzle.reads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** A terminal and its async twin, which must agree. */
final class Both {

    private Both() {}

    static <T> T both(Supplier<T> sync, Supplier<CompletableFuture<T>> async) {
        T result = sync.get();
        assertEquals(result, async.get().join());
        return result;
    }

    /** Both fail in the same way; neither throws before its future is there. */
    static <X extends Throwable> X fail(
            Class<X> type, Supplier<?> sync, Supplier<? extends CompletableFuture<?>> async) {
        X thrown = assertThrows(type, sync::get);
        CompletionException wrapped = assertThrows(CompletionException.class, async.get()::join);
        assertEquals(type, wrapped.getCause().getClass());
        assertEquals(thrown.getMessage(), wrapped.getCause().getMessage());
        return thrown;
    }
}

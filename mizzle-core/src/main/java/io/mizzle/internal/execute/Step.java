package io.mizzle.internal.execute;

import io.mizzle.interceptor.Call;
import java.time.Duration;
import java.util.List;

/**
 * What a conversation wants next.
 *
 * @param <R> the result of the conversation
 */
public sealed interface Step<R> {

    /**
     * Send these, at the same time if possible.
     *
     * @param calls at least one
     */
    record Send<R>(List<Call> calls) implements Step<R> {
        /** Copies the list. */
        public Send {
            calls = List.copyOf(calls);
        }

        /** Send this one. */
        public Send(Call call) {
            this(List.of(call));
        }
    }

    /**
     * Send these, at the same time if possible, each for itself: a failure of one does not concern the others.
     *
     * @param calls at least one
     */
    record SendEach<R>(List<Call> calls) implements Step<R> {
        /** Copies the list. */
        public SendEach {
            calls = List.copyOf(calls);
        }
    }

    /**
     * Wait before going on.
     *
     * @param duration how long
     */
    record Pause<R>(Duration duration) implements Step<R> {}

    /**
     * The end.
     *
     * @param result what the caller gets
     */
    record Done<R>(R result) implements Step<R> {}
}

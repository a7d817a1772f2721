package io.mizzle.testing.fault;

import java.util.Comparator;

/**
 * One fault that was injected.
 *
 * @param kind what happened
 * @param operation the operation it happened to, such as {@code UpdateItem}
 * @param number which request of that operation it was, counted from 1; a retry is a request of its own
 */
public record InjectedFault(FaultKind kind, String operation, int number) {

    static final Comparator<InjectedFault> BY_REQUEST =
            Comparator.comparing(InjectedFault::operation).thenComparing(InjectedFault::number);
}

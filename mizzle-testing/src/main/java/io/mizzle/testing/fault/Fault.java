package io.mizzle.testing.fault;

import java.util.random.RandomGenerator;

/** What a fault does to a request. */
sealed interface Fault
        permits Reset,
                LostResponse,
                ServerError,
                LateServerError,
                Throttling,
                Unprocessed,
                PartialBody,
                ChecksumMismatch,
                EmptyBody,
                Delay,
                Oversize,
                TransactionConflict {

    FaultKind kind();

    default boolean appliesTo(String operation) {
        return true;
    }

    default boolean appliesTo(long contentLength) {
        return true;
    }

    Course course(RequestHead head, byte[] body, RandomGenerator random);
}

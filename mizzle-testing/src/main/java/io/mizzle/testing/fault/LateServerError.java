package io.mizzle.testing.fault;

import java.util.Optional;
import java.util.random.RandomGenerator;

/** HTTP 500 for a request that was applied. */
record LateServerError() implements Fault {

    @Override
    public FaultKind kind() {
        return FaultKind.LATE_SERVER_ERROR;
    }

    @Override
    public Course course(RequestHead head, byte[] body, RandomGenerator random) {
        return Course.spoilt(body, answer -> Optional.of(ServerError.answer(head)));
    }
}

package io.mizzle.testing.fault;

import java.util.Optional;
import java.util.random.RandomGenerator;

/** A success that says nothing. */
record EmptyBody() implements Fault {

    @Override
    public FaultKind kind() {
        return FaultKind.EMPTY_BODY;
    }

    @Override
    public Course course(RequestHead head, byte[] body, RandomGenerator random) {
        return Course.spoilt(body, answer -> Optional.of(answer.withBody(new byte[0])));
    }
}

package io.mizzle.testing.fault;

import java.util.Optional;
import java.util.random.RandomGenerator;

/** The connection breaks on the way back. */
record LostResponse() implements Fault {

    @Override
    public FaultKind kind() {
        return FaultKind.LOST_RESPONSE;
    }

    @Override
    public Course course(RequestHead head, byte[] body, RandomGenerator random) {
        String message = "Connection reset (injected after the server answered " + head.operation() + ")";
        return new Course.Sent(body, answer -> Optional.of(new Ending.Lost(message)));
    }
}

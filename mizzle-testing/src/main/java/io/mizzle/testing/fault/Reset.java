package io.mizzle.testing.fault;

import java.util.random.RandomGenerator;

/** The connection breaks on the way to the server. */
record Reset() implements Fault {

    @Override
    public FaultKind kind() {
        return FaultKind.RESET;
    }

    @Override
    public Course course(RequestHead head, byte[] body, RandomGenerator random) {
        return new Course.Broken("Connection reset (injected before " + head.operation() + " reached the server)");
    }
}

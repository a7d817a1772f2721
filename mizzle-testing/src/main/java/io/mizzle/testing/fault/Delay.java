package io.mizzle.testing.fault;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** An answer that takes its time. */
record Delay(Duration delay) implements Fault {

    Delay {
        if (delay.isNegative()) {
            throw new IllegalArgumentException("The delay is " + delay + ". Pass a duration of at least zero.");
        }
    }

    @Override
    public FaultKind kind() {
        return FaultKind.DELAY;
    }

    @Override
    public Course course(RequestHead head, byte[] body, RandomGenerator random) {
        return new Course.Sent(body, answer -> Optional.of(new Ending.Late(answer, delay)));
    }
}

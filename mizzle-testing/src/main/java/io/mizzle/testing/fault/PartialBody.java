package io.mizzle.testing.fault;

import java.util.Optional;
import java.util.random.RandomGenerator;

/** An answer that ends too early. */
record PartialBody() implements Fault {

    @Override
    public FaultKind kind() {
        return FaultKind.PARTIAL_BODY;
    }

    @Override
    public Course course(RequestHead head, byte[] body, RandomGenerator random) {
        return Course.spoilt(body, answer -> cut(answer, random));
    }

    private static Optional<Answer> cut(Answer answer, RandomGenerator random) {
        int length = answer.body().length;
        return length == 0 ? Optional.empty() : Optional.of(answer.cutAfter(random.nextInt(length)));
    }
}

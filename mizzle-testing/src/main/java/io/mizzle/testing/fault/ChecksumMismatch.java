package io.mizzle.testing.fault;

import java.util.Optional;
import java.util.random.RandomGenerator;

/** An answer whose body seems to have been changed on its way. */
record ChecksumMismatch() implements Fault {

    @Override
    public FaultKind kind() {
        return FaultKind.CHECKSUM_MISMATCH;
    }

    @Override
    public Course course(RequestHead head, byte[] body, RandomGenerator random) {
        return Course.spoilt(
                body, answer -> Optional.of(answer.withHeader(Answer.CHECKSUM, Long.toString(answer.checksum() ^ 1))));
    }
}

package io.mizzle.testing.fault;

import java.util.random.RandomGenerator;

/** A body that the server does not read to its end. */
record Oversize(int maxBytes) implements Fault {

    Oversize {
        if (maxBytes < 1) {
            throw new IllegalArgumentException(
                    "The largest body that passes is " + maxBytes + " bytes. Pass at least 1.");
        }
    }

    @Override
    public FaultKind kind() {
        return FaultKind.OVERSIZE;
    }

    @Override
    public boolean appliesTo(long contentLength) {
        return contentLength > maxBytes;
    }

    @Override
    public Course course(RequestHead head, byte[] body, RandomGenerator random) {
        return new Course.Broken("Connection reset (injected: the body of " + head.operation() + " has "
                + head.contentLength() + " bytes, over " + maxBytes + ")");
    }
}

package io.mizzle.testing.fault;

import java.util.random.RandomGenerator;

/** HTTP 500 for a request that was not applied. */
record ServerError() implements Fault {

    static Answer answer(RequestHead head) {
        return MadeAnswer.error(head, 500, "InternalServerError", "The request processing has failed (injected).", "");
    }

    @Override
    public FaultKind kind() {
        return FaultKind.SERVER_ERROR;
    }

    @Override
    public Course course(RequestHead head, byte[] body, RandomGenerator random) {
        return new Course.Answered(answer(head));
    }
}

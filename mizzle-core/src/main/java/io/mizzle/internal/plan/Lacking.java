package io.mizzle.internal.plan;

/** Thrown and caught inside the planner: a path cannot be used, and why. No stack trace: it is an answer, not a failure. */
final class Lacking extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Lacking(String what) {
        super(what, null, false, false);
    }

    String what() {
        return String.valueOf(getMessage());
    }
}

package io.mizzle.internal.body;

/**
 * Bytes that are not the plain JSON this package reads. Whoever reads leaves them to the SDK then, whose result or exception counts: so
 * this one has no message, and no stack trace to fill.
 */
final class Declined extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Declined() {
        super("The bytes are read by the SDK.", null, false, false);
    }
}

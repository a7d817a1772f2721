package io.mizzle.testing.fault;

/** The kinds of faults that a {@link FaultPlan} injects and a {@link FaultReport} counts. */
public enum FaultKind {
    /** The connection breaks before the request reaches the server: nothing is applied. */
    RESET,
    /** The server applies the request; its answer never arrives. */
    LOST_RESPONSE,
    /** HTTP 500; nothing is applied. */
    SERVER_ERROR,
    /** HTTP 500, although the server has applied the request. */
    LATE_SERVER_ERROR,
    /** A throttling error with its reasons; nothing is applied. */
    THROTTLING,
    /** A part of a batch is held back from the server and reported as unprocessed. */
    UNPROCESSED,
    /** The request is applied; the connection breaks within the answer's body. */
    PARTIAL_BODY,
    /** The request is applied; the answer's {@code x-amz-crc32} does not fit its body. */
    CHECKSUM_MISMATCH,
    /** The request is applied; the answer is HTTP 200 without a body. */
    EMPTY_BODY,
    /** The request is applied; its answer is complete but late. */
    DELAY,
    /** The connection breaks because the request's body is too large: nothing is applied. */
    OVERSIZE,
    /** A conflict with somebody else's transaction; nothing is applied. */
    TRANSACTION_CONFLICT
}

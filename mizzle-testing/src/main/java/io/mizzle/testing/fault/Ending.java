package io.mizzle.testing.fault;

import java.time.Duration;

/** What the client gets of the server's answer. */
sealed interface Ending {

    /** Nothing: the connection is gone. */
    record Lost(String message) implements Ending {}

    /** An answer. */
    record Delivered(Answer answer) implements Ending {}

    /** An answer, after a while. */
    record Late(Answer answer, Duration delay) implements Ending {}
}

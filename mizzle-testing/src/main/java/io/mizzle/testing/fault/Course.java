package io.mizzle.testing.fault;

import java.util.Optional;
import java.util.function.Function;

/** What becomes of a request. */
sealed interface Course {

    /** It does not reach the server. */
    record Broken(String message) implements Course {}

    /** It is answered without the server. */
    record Answered(Answer answer) implements Course {}

    /** The server gets it, with this body. */
    record Sent(byte[] body, Then then) implements Course {}

    /** What becomes of the server's answer; empty when the fault does not apply to such an answer. */
    @FunctionalInterface
    interface Then {

        Optional<Ending> ending(Answer answer);
    }

    /** The server gets it as it is; a successful answer is changed. */
    static Course spoilt(byte[] body, Function<Answer, Optional<Answer>> change) {
        return new Sent(
                body,
                answer -> answer.isSuccessful() ? change.apply(answer).map(Ending.Delivered::new) : Optional.empty());
    }
}

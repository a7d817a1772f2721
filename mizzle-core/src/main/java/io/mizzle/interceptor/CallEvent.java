package io.mizzle.interceptor;

import io.mizzle.exception.ThrottledException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a request and that a statement goes on with, or fails from.
 *
 * @param kind what happened
 * @param call to which request; printing that request prints item values, so never log it
 * @param count how many: attempts of a throttled call, items or keys left unprocessed, 1 of what is sent again
 * @param reasons why DynamoDB throttled, as it says; empty of other kinds
 * @param failure what was thrown, or null of unprocessed items
 */
public record CallEvent(
        Kind kind,
        Call call,
        int count,
        List<ThrottledException.Reason> reasons,
        @Nullable Throwable failure) {

    /** Copies the reasons. */
    public CallEvent {
        reasons = List.copyOf(reasons);
    }

    /** The kinds of events. */
    public enum Kind {
        /** DynamoDB throttled the call, and all attempts of the SDK. */
        THROTTLED,
        /** DynamoDB answered a batch, and left a part of it unprocessed; that is sent again. */
        UNPROCESSED,
        /** A call failed, and mizzle goes on: sends it again, or needs no answer. */
        RETRIED
    }

    @Override
    public String toString() {
        return kind + " " + count + ", " + call + (reasons.isEmpty() ? "" : ": " + reasons);
    }
}

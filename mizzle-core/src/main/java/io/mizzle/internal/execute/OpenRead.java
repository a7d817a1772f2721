package io.mizzle.internal.execute;

import io.mizzle.internal.execute.ScrollConversation.Taken;
import io.mizzle.internal.execute.ScrollConversation.Until;
import org.jspecify.annotations.Nullable;

/**
 * One execution of a read, planned: terminals take from it what they need.
 *
 * @param <R> the result
 */
public interface OpenRead<R> {

    /**
     * A read to be taken from bit by bit.
     *
     * @param cursor where to begin, or null for the beginning
     * @throws io.mizzle.exception.CursorException if the cursor is not one of this statement's
     */
    Reader<R> open(@Nullable String cursor);

    /** A position as a cursor's text, null at the end. */
    @Nullable String cursor(@Nullable ScrollPosition position);

    /**
     * Results until there are enough.
     *
     * @param until when to stop
     * @param wanted how many at most
     * @param cursor where to begin, or null for the beginning
     */
    default Conversation<Taken<R>> take(Until until, int wanted, @Nullable String cursor) {
        return open(cursor).take(until, wanted);
    }
}

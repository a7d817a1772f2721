package io.mizzle.internal.execute;

import io.mizzle.internal.execute.ScrollConversation.Taken;
import io.mizzle.internal.execute.ScrollConversation.Until;

/**
 * A read under way, from which several conversations can take one after the other. Not thread-safe.
 *
 * @param <R> the result of one item
 */
public interface Reader<R> {

    /**
     * The next results.
     *
     * @param until when to stop
     * @param wanted how many at most
     */
    Conversation<Taken<R>> take(Until until, int wanted);
}

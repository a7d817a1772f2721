package io.mizzle.interceptor;

/** Hears what mizzle would like a human to know. Must be thread-safe and must not block. */
@FunctionalInterface
public interface Listener {

    /** Hears nothing. */
    Listener NONE = warning -> {};

    /**
     * A statement does something that is seldom meant: a scan, a filter that throws away most of what it reads.
     *
     * @param warning what and where
     */
    void warned(Warning warning);

    /**
     * A request was throttled, left something unprocessed, or is sent again. Called on the thread that got the answer.
     *
     * @param event what happened to which request
     */
    default void noticed(CallEvent event) {}
}

package io.mizzle.processor.diagnostic;

/**
 * A problem that was found.
 *
 * @param place where
 * @param problem which
 * @param message what is said
 */
public record Finding(Place place, Problem problem, String message) {}

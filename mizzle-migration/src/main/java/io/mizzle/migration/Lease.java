package io.mizzle.migration;

/**
 * A hold on the migration lock.
 *
 * @param token nobody else's
 * @param epoch greater than that of every hold before
 */
record Lease(String token, long epoch) {}

package io.mizzle;

/**
 * How far a batch is.
 *
 * @param processed items that were written
 * @param total items of the batch, duplicates merged
 * @param requests sent so far
 */
public record BatchProgress(int processed, int total, int requests) {}

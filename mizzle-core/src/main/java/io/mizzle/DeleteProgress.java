package io.mizzle;

/**
 * How far the deletion of an item collection is.
 *
 * @param deleted items that are gone, or softly deleted
 * @param pages read so far, 1 MB each
 */
public record DeleteProgress(long deleted, int pages) {}

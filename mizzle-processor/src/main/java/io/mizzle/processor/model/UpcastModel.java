package io.mizzle.processor.model;

/**
 * A method that lifts items of an older version to the next.
 *
 * @param from the version it reads
 * @param method a static method of the record
 */
public record UpcastModel(int from, String method) {}

package io.mizzle.migration.pull;

/**
 * A source file for a table that exists.
 *
 * @param path below the source folder, such as {@code com/example/Order.java}
 * @param text its content
 */
public record PulledSource(String path, String text) {}

package io.mizzle.migration.transfer;

import java.nio.file.Path;

/**
 * A transfer that is complete.
 *
 * @param items how many
 * @param file from or to which
 */
public record TransferResult(long items, Path file) {}

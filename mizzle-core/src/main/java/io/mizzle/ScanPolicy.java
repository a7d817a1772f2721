package io.mizzle;

/** What a select does that no key serves. */
public enum ScanPolicy {
    /** Fails with {@code MissingAccessPathException}, unless the statement says {@code allowScan()}. The default. */
    REJECT,
    /** Reads the whole table, and tells the listener. */
    WARN,
    /** Reads the whole table. */
    ALLOW
}

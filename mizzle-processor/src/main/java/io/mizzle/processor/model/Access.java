package io.mizzle.processor.model;

/** What an update may do with an attribute; the last type argument of a generated attribute. */
public enum Access {
    /** Kept by mizzle or part of the primary key. */
    FIXED,
    /** Can be set; required, so it cannot be removed. */
    SETTABLE,
    /** Can be set and removed. */
    REMOVABLE
}

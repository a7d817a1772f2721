package io.mizzle;

/** In which order a parallel scan gives its results. */
public enum ScanOrder {
    /** As the segments are read: fastest, and different each time. */
    AS_READ,
    /** One segment after the other, each read a page ahead: the same each time as long as nothing is written. */
    BY_SEGMENT
}

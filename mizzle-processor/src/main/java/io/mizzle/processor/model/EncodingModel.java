package io.mizzle.processor.model;

/** How values are made safe inside a template; as core's {@code KeyEncoding}. */
public enum EncodingModel {
    /** Escaped. */
    ESCAPED,
    /** Refused when they would have to be escaped. */
    REJECT,
    /** Left as they are. */
    RAW
}

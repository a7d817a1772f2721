package io.mizzle.processor.model;

/** What mizzle does with a component beyond storing it; as core's {@code Role}, without {@code REQUIRED} (that is {@link Presence}). */
public enum ComponentRole {
    /** {@code @GeneratedId}. */
    GENERATED_ID,
    /** {@code @CreatedAt}. */
    CREATED_AT,
    /** {@code @UpdatedAt}. */
    UPDATED_AT,
    /** {@code @Version}. */
    VERSION,
    /** {@code @Ttl}. */
    TIME_TO_LIVE,
    /** {@code @SoftDelete}. */
    SOFT_DELETE,
    /** {@code @CountOf}, {@code @SumOf}. */
    COUNTER,
    /** {@code @Lazy}. */
    LAZY
}

package io.mizzle.processor.model;

/** What it means that the attribute of a component is absent. */
public enum Presence {
    /** An error, on reading and on writing. */
    REQUIRED,
    /** The component is null; primitives never have this. */
    NULLABLE,
    /** The component is {@code Optional.empty()}. */
    OPTIONAL,
    /** The component has its {@link ComponentModel#defaultValue()}. */
    DEFAULTED,
    /** The component is empty: a set (DynamoDB has no empty sets), or anything {@code @OmitEmpty}: {@code ""}, an empty collection, 0. */
    EMPTY
}

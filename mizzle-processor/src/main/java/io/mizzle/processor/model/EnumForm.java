package io.mizzle.processor.model;

/** How an enum is stored. */
public sealed interface EnumForm {
    /** As S, its {@code name()}. */
    record Name() implements EnumForm {}

    /** As N, its {@code ordinal()}. */
    record Ordinal() implements EnumForm {}

    /**
     * What an accessor of the constant gives.
     *
     * @param accessor the enum's method without parameters
     * @param number whether it gives a whole number (stored as N) rather than a String (S)
     */
    record Accessor(String accessor, boolean number) implements EnumForm {}
}

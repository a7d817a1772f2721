package io.mizzle.expression;

/** What an update may do with an attribute, as a type: {@link Fixed} nothing, {@link Settable} set, {@link Removable} also remove. */
public sealed interface Access {

    /** Kept by mizzle or part of the primary key: an update cannot name it. */
    non-sealed interface Fixed extends Access {}

    /** Can be set; required, so it cannot be removed. */
    non-sealed interface Settable extends Access {}

    /** Can be set and removed. */
    interface Removable extends Settable {}
}

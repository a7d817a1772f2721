package io.mizzle.processor.model;

/** A piece of a template. */
public sealed interface PartModel {
    /**
     * Fixed text.
     *
     * @param text with {@code {{} and {@code }}} already single
     */
    record Literal(String text) implements PartModel {}

    /**
     * A value.
     *
     * @param member where it comes from
     * @param format its text form
     */
    record Placeholder(MemberModel member, FormatModel format) implements PartModel {}
}

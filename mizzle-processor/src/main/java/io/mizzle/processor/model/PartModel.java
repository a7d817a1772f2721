package io.mizzle.processor.model;

/** A piece of a template. */
public sealed interface PartModel {
    /**
     * Fixed text.
     *
     * @param text the text with doubled braces already single
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

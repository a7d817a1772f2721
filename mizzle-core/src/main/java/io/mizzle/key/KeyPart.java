package io.mizzle.key;

/** One part of a template. */
public sealed interface KeyPart {

    /**
     * Text that every key of the template has in this place.
     *
     * @param text the text without doubled braces, not empty
     */
    record Literal(String text) implements KeyPart {}

    /**
     * The place of a component's value.
     *
     * @param name the component's path: {@code shipTo.city}
     * @param format how its value is written
     */
    record Placeholder(String name, KeyFormat<?> format) implements KeyPart {}

    /**
     * A literal.
     *
     * @param text the text without doubled braces, not empty
     * @return a part
     */
    static KeyPart literal(String text) {
        return new Literal(text);
    }

    /**
     * A placeholder.
     *
     * @param name the component's path
     * @param format how its value is written
     * @return a part
     */
    static KeyPart placeholder(String name, KeyFormat<?> format) {
        return new Placeholder(name, format);
    }
}

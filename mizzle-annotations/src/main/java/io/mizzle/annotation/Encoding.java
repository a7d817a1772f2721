package io.mizzle.annotation;

/**
 * How a value is written into a key template.
 *
 * <p>Placeholders are separated by {@code #}. What happens to a value that contains that character decides whether one
 * key can pass for another.
 */
public enum Encoding {
    /**
     * Every code point up to {@code $} (0x24) is written as {@code $} and two lowercase hex digits, all others as they
     * are. Different values give different keys, and keys sort as the tuples of their values do. Ids, dates and e-mail
     * addresses stay readable.
     */
    ESCAPED,

    /**
     * Values are written as they are, and a value with a code point up to {@code $} (0x24) is refused before anything
     * is sent. For existing data that never contains one.
     */
    REJECT,

    /**
     * Values are written as they are, whatever they contain. For existing data only: values with {@code #} can then
     * produce one another's keys, ranges exist on the last placeholder only, and the planner filters by type and warns.
     */
    RAW
}

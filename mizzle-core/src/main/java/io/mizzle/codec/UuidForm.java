package io.mizzle.codec;

import java.util.UUID;

/** UUIDs as text, apart from other scalars: items have many of them, and nothing is chosen on their way. */
record UuidForm() implements TextForm<UUID> {

    private static final int LENGTH = 36;
    private static final int ASCII = 0x7F;

    /** By character; below zero for those that are no digits. */
    private static final byte[] DIGITS = new byte[ASCII + 1];

    static {
        for (char c = 0; c <= ASCII; c++) {
            DIGITS[c] = (byte) Character.digit(c, 16);
        }
    }

    @Override
    public String what() {
        return "a UUID";
    }

    @Override
    public String text(UUID value) {
        return value.toString();
    }

    @Override
    public boolean readsInPlace() {
        return true;
    }

    @Override
    public UUID value(CharSequence text) {
        // UUID.fromString takes 1-1-1-1-1 too
        if (text.length() != LENGTH) {
            throw new IllegalArgumentException("not 36 characters");
        }
        return text instanceof String known ? UUID.fromString(known) : inPlace(text);
    }

    /** The same, for texts that are no {@code String} yet. */
    private static UUID inPlace(CharSequence text) {
        long first = hexadecimal(text, 0, 8);
        long second = hexadecimal(text, 9, 13);
        long third = hexadecimal(text, 14, 18);
        long fourth = hexadecimal(text, 19, 23);
        long fifth = hexadecimal(text, 24, LENGTH);
        if ((first | second | third | fourth | fifth) < 0 || !hasHyphens(text)) {
            return UUID.fromString(text.toString());
        }
        return new UUID(first << 32 | second << 16 | third, fourth << 48 | fifth);
    }

    private static boolean hasHyphens(CharSequence text) {
        return text.charAt(8) == '-' && text.charAt(13) == '-' && text.charAt(18) == '-' && text.charAt(23) == '-';
    }

    /** The digits of a range, or a negative number if there are others between them. Looked up, since nobody foresees them. */
    private static long hexadecimal(CharSequence text, int from, int to) {
        long number = 0;
        int others = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            int digit = DIGITS[c & ASCII];
            others |= digit | ASCII - c;
            number = number << 4 | digit;
        }
        return others < 0 ? -1 : number;
    }
}

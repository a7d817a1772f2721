package io.mizzle.codec;

import static io.mizzle.codec.TextForm.at;

import java.util.UUID;

/** UUIDs as text, apart from other scalars: items have many of them, and nothing is chosen on their way. */
record UuidForm() implements TextForm<UUID> {

    private static final int LENGTH = 36;

    /** By character of ASCII; below zero for those that are no digits. */
    private static final byte[] DIGITS = new byte[128];

    static {
        for (char c = 0; c < DIGITS.length; c++) {
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
        return text instanceof String known ? parse(known) : read(text);
    }

    private static UUID read(CharSequence text) {
        return text instanceof PlainText plain ? UuidText.parse(plain) : UUID.fromString(text.toString());
    }

    /**
     * As fast as {@code UUID.fromString}, and in straight lines of more than 325 bytecodes, which the JIT calls. What is shorter it copies into
     * every reader of items, until a reader has 8,000, and calls all the rest of it: that method of the JDK's is half of them.
     */
    private static UUID parse(String text) {
        int first = digit(text, 0) << 12 | digit(text, 1) << 8 | digit(text, 2) << 4 | digit(text, 3);
        int second = digit(text, 4) << 12 | digit(text, 5) << 8 | digit(text, 6) << 4 | digit(text, 7);
        int third = digit(text, 9) << 12 | digit(text, 10) << 8 | digit(text, 11) << 4 | digit(text, 12);
        int fourth = digit(text, 14) << 12 | digit(text, 15) << 8 | digit(text, 16) << 4 | digit(text, 17);
        int fifth = digit(text, 19) << 12 | digit(text, 20) << 8 | digit(text, 21) << 4 | digit(text, 22);
        int sixth = digit(text, 24) << 12 | digit(text, 25) << 8 | digit(text, 26) << 4 | digit(text, 27);
        int seventh = digit(text, 28) << 12 | digit(text, 29) << 8 | digit(text, 30) << 4 | digit(text, 31);
        int eighth = digit(text, 32) << 12 | digit(text, 33) << 8 | digit(text, 34) << 4 | digit(text, 35);
        if ((first | second | third | fourth | fifth | sixth | seventh | eighth) < 0 || !hasHyphens(text)) {
            return UUID.fromString(text);
        }
        long most = (long) first << 48 | (long) second << 32 | (long) third << 16 | fourth;
        return new UUID(most, (long) fifth << 48 | (long) sixth << 32 | (long) seventh << 16 | eighth);
    }

    private static int digit(String text, int index) {
        return DIGITS[at(text, index)];
    }

    private static boolean hasHyphens(String text) {
        return text.charAt(8) == '-' && text.charAt(13) == '-' && text.charAt(18) == '-' && text.charAt(23) == '-';
    }
}

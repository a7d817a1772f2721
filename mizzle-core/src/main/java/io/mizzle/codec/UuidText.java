package io.mizzle.codec;

import java.util.UUID;

/** UUIDs from their text, without an object for it. */
final class UuidText {

    private static final int LENGTH = 36;

    private UuidText() {}

    static UUID parse(CharSequence text) {
        // UUID.fromString takes 1-1-1-1-1 too
        if (text.length() != LENGTH) {
            throw new IllegalArgumentException("not 36 characters");
        }
        int others = 0;
        long most = 0;
        long least = 0;
        for (int at = 0; at < LENGTH; at++) {
            char c = text.charAt(at);
            if (at == 8 || at == 13 || at == 18 || at == 23) {
                others |= c ^ '-';
            } else {
                int digit = Character.digit(c, 16);
                others |= digit < 0 || c >= 0x80 ? -1 : 0;
                most = at < 18 ? most << 4 | digit : most;
                least = at < 18 ? least : least << 4 | digit;
            }
        }
        return others == 0 ? new UUID(most, least) : UUID.fromString(text.toString());
    }
}

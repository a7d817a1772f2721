package io.mizzle.codec;

import java.util.UUID;

/** UUIDs as text, apart from other scalars: items have many of them, and nothing is chosen on their way. */
record UuidForm() implements TextForm<UUID> {

    private static final int LENGTH = 36;

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

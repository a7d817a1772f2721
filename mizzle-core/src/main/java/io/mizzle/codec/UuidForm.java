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
        return text instanceof String known ? UUID.fromString(known) : read(text);
    }

    private static UUID read(CharSequence text) {
        return text instanceof PlainText plain ? UuidText.parse(plain) : UUID.fromString(text.toString());
    }
}

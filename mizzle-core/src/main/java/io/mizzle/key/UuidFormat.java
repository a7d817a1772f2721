package io.mizzle.key;

import java.util.UUID;

/** A UUID in its canonical text; its bytes sort as unsigned hex, unlike {@link UUID#compareTo}. */
enum UuidFormat implements KeyFormat<UUID> {
    INSTANCE;

    private static final String SHAPE = "00000000-0000-0000-0000-000000000000";

    @Override
    public String text(UUID value) {
        return value.toString();
    }

    @Override
    public UUID parse(String text) {
        if (text.length() != SHAPE.length() || !mayStartWith(text)) {
            throw DigitText.foreign("of a UUID in lowercase");
        }
        return UUID.fromString(text);
    }

    @Override
    public boolean lossless() {
        return true;
    }

    @Override
    public boolean ordered() {
        return true;
    }

    @Override
    public int width() {
        return SHAPE.length();
    }

    @Override
    public boolean mayStartWith(String start) {
        if (start.length() > SHAPE.length()) {
            return false;
        }
        for (int i = 0; i < start.length(); i++) {
            char found = start.charAt(i);
            boolean hex = (found >= '0' && found <= '9') || (found >= 'a' && found <= 'f');
            if (SHAPE.charAt(i) == '-' ? found != '-' : !hex) {
                return false;
            }
        }
        return true;
    }
}

package io.mizzle.codec;

import java.time.Instant;
import java.time.format.DateTimeFormatter;

final class InstantText {
    private InstantText() {}

    static String print(Instant instant) {
        return instant.toString();
    }

    static Instant parse(String text) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from);
    }
}

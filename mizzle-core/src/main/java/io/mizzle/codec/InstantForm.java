package io.mizzle.codec;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Instants as text, apart from other scalars: items have many of them, and nothing is chosen on their way. */
record InstantForm() implements TextForm<Instant> {

    @Override
    public String what() {
        return "an ISO-8601 instant";
    }

    @Override
    public String text(Instant value) {
        return InstantText.print(value);
    }

    @Override
    public byte @Nullable [] ascii(Instant value) {
        return InstantText.ascii(value);
    }

    @Override
    public Instant value(CharSequence text) {
        Instant plain = text instanceof String ? null : read(text);
        return plain == null ? InstantText.parse(text) : plain;
    }

    private static @Nullable Instant read(CharSequence text) {
        return text instanceof PlainText plain ? InstantBytes.parse(plain) : null;
    }

    @Override
    public boolean readsInPlace() {
        return true;
    }
}

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
        return InstantText.parse(text);
    }

    @Override
    public boolean readsInPlace() {
        return true;
    }
}

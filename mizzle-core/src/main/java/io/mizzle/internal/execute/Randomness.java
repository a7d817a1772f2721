package io.mizzle.internal.execute;

import java.security.SecureRandom;
import java.util.Random;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** What is left to chance. A {@code SecureRandom} is made when it is first needed, which most statements never do. Thread-safe. */
public final class Randomness implements DoubleSupplier {

    private volatile @Nullable Random source;

    /**
     * For one {@code Mizzle}.
     *
     * @param given thread-safe; null for a {@code SecureRandom}
     */
    public Randomness(@Nullable Random given) {
        this.source = given;
    }

    /** The numbers themselves. */
    Random source() {
        Random known = source;
        return known == null ? makeSource() : known;
    }

    private synchronized Random makeSource() {
        Random known = source;
        if (known == null) {
            known = new SecureRandom();
            source = known;
        }
        return known;
    }

    /** From 0 to 1, for backoff. */
    @Override
    public double getAsDouble() {
        return source().nextDouble();
    }
}

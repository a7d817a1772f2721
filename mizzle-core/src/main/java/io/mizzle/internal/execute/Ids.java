package io.mizzle.internal.execute;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.UUIDClock;
import com.fasterxml.uuid.impl.RandomBasedGenerator;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.Clock;
import java.util.Base64;
import java.util.Random;
import java.util.UUID;

/** New ids, from an injected clock and randomness. Thread-safe. */
public final class Ids {

    private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int WRITE_ID_BYTES = 12;

    private final Clock clock;
    private final Random randomness;
    private final TimeBasedEpochGenerator timeOrdered;
    private final RandomBasedGenerator random;

    /**
     * Ids for one {@code Mizzle}.
     *
     * @param clock gives the milliseconds of time-ordered ids
     * @param randomness gives the rest
     */
    public Ids(Clock clock, Random randomness) {
        this.clock = clock;
        this.randomness = randomness;
        this.timeOrdered = Generators.timeBasedEpochGenerator(randomness, new Milliseconds(clock));
        this.random = Generators.randomBasedGenerator(randomness);
    }

    /** Time-ordered, version 7; ids of one millisecond go up, too. */
    public UUID uuidV7() {
        return timeOrdered.generate();
    }

    /** Random, version 4. */
    public UUID uuidV4() {
        return random.generate();
    }

    /** What tells one write from another: 96 random bits, 16 characters of base64url. */
    public String writeId() {
        byte[] bits = new byte[WRITE_ID_BYTES];
        randomness.nextBytes(bits);
        return Base64.getUrlEncoder().encodeToString(bits);
    }

    /** 48 bits of milliseconds and 80 random bits: 26 characters in Crockford's base 32. */
    public String ulid() {
        char[] text = new char[26];
        encode(clock.millis(), text, 0, 10);
        encode(randomness.nextLong(), text, 10, 8);
        encode(randomness.nextLong(), text, 18, 8);
        return new String(text);
    }

    private static void encode(long value, char[] text, int from, int length) {
        long rest = value;
        for (int i = from + length - 1; i >= from; i--) {
            text[i] = CROCKFORD.charAt((int) (rest & 31));
            rest >>>= 5;
        }
    }

    private static final class Milliseconds extends UUIDClock {

        private final Clock clock;

        Milliseconds(Clock clock) {
            this.clock = clock;
        }

        @Override
        public long currentTimeMillis() {
            return clock.millis();
        }
    }
}

package io.mizzle.internal.execute;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.UUIDClock;
import com.fasterxml.uuid.impl.RandomBasedGenerator;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.Clock;
import java.util.Base64;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** New ids, from an injected clock and randomness. Thread-safe. */
public final class Ids {

    private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int WRITE_ID_BYTES = 12;

    private final Clock clock;
    private final Randomness randomness;
    private volatile @Nullable Uuids uuids;

    /**
     * Ids for one {@code Mizzle}.
     *
     * @param clock gives the milliseconds of time-ordered ids
     * @param randomness gives the rest
     */
    public Ids(Clock clock, Randomness randomness) {
        this.clock = clock;
        this.randomness = randomness;
    }

    /** Time-ordered, version 7; ids of one millisecond go up, too. */
    public UUID uuidV7() {
        return uuids().timeOrdered.generate();
    }

    /** Random, version 4. */
    public UUID uuidV4() {
        return uuids().random.generate();
    }

    private Uuids uuids() {
        Uuids known = uuids;
        return known == null ? makeUuids() : known;
    }

    /** One for all threads, since it counts within a millisecond. */
    private synchronized Uuids makeUuids() {
        Uuids known = uuids;
        if (known == null) {
            known = new Uuids(clock, randomness.source());
            uuids = known;
        }
        return known;
    }

    /** What tells one write from another: 96 random bits, 16 characters of base64url. */
    public String writeId() {
        byte[] bits = new byte[WRITE_ID_BYTES];
        randomness.source().nextBytes(bits);
        return Base64.getUrlEncoder().encodeToString(bits);
    }

    /** 48 bits of milliseconds and 80 random bits: 26 characters in Crockford's base 32. */
    public String ulid() {
        char[] text = new char[26];
        encode(clock.millis(), text, 0, 10);
        encode(randomness.source().nextLong(), text, 10, 8);
        encode(randomness.source().nextLong(), text, 18, 8);
        return new String(text);
    }

    private static void encode(long value, char[] text, int from, int length) {
        long rest = value;
        for (int i = from + length - 1; i >= from; i--) {
            text[i] = CROCKFORD.charAt((int) (rest & 31));
            rest >>>= 5;
        }
    }

    /** Made only for those who have such ids: another library's classes. */
    private static final class Uuids {

        private final TimeBasedEpochGenerator timeOrdered;
        private final RandomBasedGenerator random;

        Uuids(Clock clock, Random randomness) {
            this.timeOrdered = Generators.timeBasedEpochGenerator(randomness, new Milliseconds(clock));
            this.random = Generators.randomBasedGenerator(randomness);
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

package io.mizzle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.codec.AttributeValues;
import io.mizzle.exception.ConditionFailedException;
import io.mizzle.exception.DuplicateItemException;
import io.mizzle.exception.IndexMembersUnknownException;
import io.mizzle.exception.InvalidItemException;
import io.mizzle.handwritten.Parcel;
import io.mizzle.handwritten.QParcel;
import io.mizzle.schema.EntityDefinition;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** After any write every index holds what its templates say, or the write was refused before it was sent. */
class IndexKeysPropertyTest {

    private static final int SEQUENCES = 1_000 * Integer.getInteger("mizzle.test.factor", 1);
    private static final int WRITES = 4;
    private static final String PREFIX = "index-property-";

    private final AtomicLong seconds = new AtomicLong();
    private int landed;
    private int refused;
    private int failed;

    @Test
    void everyIndexHoldsExactlyWhatItsTemplatesSay() {
        long seed = Long.getLong("mizzle.seed", 20261121L);
        Random random = new Random(seed);
        WriteFixture db = WriteFixture.local(PREFIX, ticking());
        RandomWrites writes = new RandomWrites(db, random);
        IndexEntries indexes = new IndexEntries(LocalDynamoDb.shared().client(), PREFIX + "depot");
        for (int i = 0; i < SEQUENCES; i++) {
            UUID id = new UUID(7, i % 3);
            for (int j = 0; j < WRITES; j++) {
                Write<?> write = writes.write(id, stored(id));
                String what = "seed " + seed + ", sequence " + i + ", write " + j + ": ";
                execute(write, what);
                assertEquals(IndexEntries.of(all()), indexes.stored(), () -> what + explained(write));
            }
        }
        System.out.println((landed + refused + failed) + " operations, " + landed + " landed, " + refused
                + " refused before sending, " + failed + " conditions false, stale 0, seed " + seed);
        assertTrue(landed > SEQUENCES * WRITES / 2, () -> "only " + landed + " writes landed");
        assertTrue(refused > 0 && failed > 0, "some must be refused, and some conditions false");
    }

    private void execute(Write<?> write, String what) {
        try {
            write.run();
            landed++;
        } catch (IndexMembersUnknownException | InvalidItemException unknown) {
            refused++;
        } catch (DuplicateItemException wrong) {
            throw new AssertionError(what, wrong);
        } catch (ConditionFailedException wrongGiven) {
            failed++;
        } catch (RuntimeException unexpected) {
            throw new AssertionError(what, unexpected);
        }
    }

    private static String explained(Write<?> write) {
        try {
            return write.explain().toString();
        } catch (RuntimeException refusal) {
            return refusal.toString();
        }
    }

    /** Every write happens a second after the one before. */
    private Clock ticking() {
        InstantSource source = () -> WriteFixture.NOW.plusSeconds(seconds.incrementAndGet());
        return source.withZone(ZoneOffset.UTC);
    }

    private static List<Parcel> all() {
        return LocalDynamoDb.shared().client().scan(request -> request.tableName(PREFIX + "depot")).items().stream()
                .map(item -> AttributeValues.decodeItem(
                        EntityDefinition.of(QParcel.PARCEL).codec(), item, "Parcel"))
                .toList();
    }

    private static @Nullable Parcel stored(UUID id) {
        return all().stream()
                .filter(parcel -> parcel.parcelId().equals(id))
                .findFirst()
                .orElse(null);
    }
}

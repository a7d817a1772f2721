package io.mizzle.key;

import static io.mizzle.key.KeyPart.literal;
import static io.mizzle.key.KeyPart.placeholder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class PartitionFanTest {

    private static final Instant FROM = Instant.parse("2026-11-29T23:59:59.999999999Z");
    private static final Instant TO = Instant.parse("2026-12-01T00:00:00Z");
    private static final KeyPart STATUS = placeholder("status", KeyFormats.string());
    private static final KeyTemplate SHARDED =
            template(literal("S#"), STATUS, literal("#"), placeholder("id", KeyFormats.shard(3, KeyFormats.string())));
    private static final KeyTemplate DAYS = template(
            literal("D#"),
            placeholder("id", KeyFormats.shard(2, KeyFormats.string())),
            literal("#"),
            placeholder("at", KeyFormats.bucket(BucketUnit.DAY)));

    @Test
    void everyShardIsAPartition() {
        PartitionFan fan = PartitionFan.of(SHARDED, values("a b", null), null, null);
        assertEquals(3, fan.count());
        assertEquals(List.of("S#a$20b#0", "S#a$20b#1", "S#a$20b#2"), fan.partitions());
    }

    @Test
    void aKnownValueHasOneShard() {
        PartitionFan fan = PartitionFan.of(SHARDED, values("a", "order 7"), null, null);
        assertEquals(List.of(SHARDED.render("a", "order 7")), fan.partitions());
        assertTrue(PartitionFan.of(SHARDED, values("a", null), null, null)
                .partitions()
                .containsAll(fan.partitions()));
    }

    @Test
    void bucketsGoInOrderOfTimeWithTheShardsOfEachTogether() {
        PartitionFan fan = PartitionFan.of(DAYS, values(null, null), FROM, TO);
        assertEquals(6, fan.count());
        assertEquals(2, fan.shards());
        assertEquals(
                List.of(
                        "D#0#2026-11-29",
                        "D#1#2026-11-29",
                        "D#0#2026-11-30",
                        "D#1#2026-11-30",
                        "D#0#2026-12-01",
                        "D#1#2026-12-01"),
                fan.partitions());
    }

    @Test
    void bothEndsOfTheRangeAreInItsBuckets() {
        assertEquals(List.of("2026-11", "2026-12"), buckets(BucketUnit.MONTH, FROM, TO));
        assertEquals(List.of("2026-11-29T23"), buckets(BucketUnit.HOUR, FROM, FROM));
        assertEquals(26, buckets(BucketUnit.HOUR, FROM, TO).size());
        assertEquals(List.of(), buckets(BucketUnit.DAY, TO, FROM));
        assertEquals(
                List.of("1969-12", "1970-01"), buckets(BucketUnit.MONTH, Instant.ofEpochSecond(-1), Instant.EPOCH));
    }

    @Test
    void aDescendingBucketIsStillReadInOrderOfTime() {
        KeyFan.Buckets fan = (KeyFan.Buckets)
                KeyFormats.desc(KeyFormats.bucket(BucketUnit.MONTH)).fan().orElseThrow();
        assertEquals(List.of("7973-88", "7973-87"), fan.texts(FROM, TO));
    }

    @Test
    void aVeryWideFanIsCountedWithoutBuildingIt() {
        Instant first = Instant.parse("0000-01-01T00:00:00Z");
        Instant last = Instant.parse("9999-12-31T23:59:59Z");
        KeyTemplate hours = template(
                placeholder("id", KeyFormats.shard(10_000, KeyFormats.string())),
                literal("#"),
                placeholder("at", KeyFormats.bucket(BucketUnit.HOUR)));
        assertEquals(
                3_652_425L * 24 * 10_000,
                PartitionFan.of(hours, values(null, null), first, last).count());
    }

    @Test
    void whatIsNeitherBoundNorAFanIsNamed() {
        IllegalArgumentException unbound = assertThrows(
                IllegalArgumentException.class, () -> PartitionFan.of(SHARDED, values(null, null), null, null));
        assertTrue(unbound.getMessage().contains("{status}"), unbound.getMessage());
        IllegalArgumentException open = assertThrows(
                IllegalArgumentException.class, () -> PartitionFan.of(DAYS, values("x", null), FROM, null));
        assertTrue(open.getMessage().contains("{at}"), open.getMessage());
        assertThrows(IllegalArgumentException.class, () -> PartitionFan.of(DAYS, values("x"), FROM, TO));
    }

    @Test
    void shardsShareTheLoad() {
        KeyFormat<String> shard = KeyFormats.shard(16, KeyFormats.string());
        int[] counts = new int[16];
        for (int i = 0; i < 16_000; i++) {
            counts[Integer.parseInt(shard.text("customer-" + i))]++;
        }
        for (int count : counts) {
            assertTrue(count > 800 && count < 1_200, "one of 16 shards has " + count + " of 16000");
        }
        assertEquals(16, new HashSet<>(new KeyFan.Shards(16).texts()).size());
    }

    private static List<String> buckets(BucketUnit unit, Instant from, Instant to) {
        KeyFan.Buckets fan = (KeyFan.Buckets) KeyFormats.bucket(unit).fan().orElseThrow();
        assertEquals(fan.texts(from, to).size(), fan.count(from, to));
        return fan.texts(from, to);
    }

    private static @Nullable Object[] values(@Nullable Object... values) {
        return values;
    }

    private static KeyTemplate template(KeyPart... parts) {
        return KeyTemplate.of(KeyEncoding.ESCAPED, parts);
    }
}

package io.mizzle.examples.readings;

import static io.mizzle.examples.readings.QReading.READING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.Cursor;
import io.mizzle.Mizzle;
import io.mizzle.Page;
import io.mizzle.testing.DynamoDb;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@DynamoDb(QReadings.class)
class ReadingsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T00:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-17T00:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-11-18T00:00:00Z");

    private final Mizzle db;

    ReadingsTest(Mizzle db) {
        this.db = db;
    }

    @Test
    void readsAcrossTheDaysInTheOrderOfTime() {
        List<Reading> readings = stored("attic", 12, Duration.ofHours(4));

        // docs:begin days
        List<Reading> from = db.select()
                .from(READING)
                .where(READING.sensor.eq("attic"), READING.at.between(MONDAY.plusSeconds(1), TUESDAY))
                .fetch();
        // docs:end days

        assertEquals(readings.subList(1, 7), from);
    }

    @Test
    void theLatestComeFirstWhenAsked() {
        List<Reading> readings = stored("cellar", 12, Duration.ofHours(4));

        // docs:begin latest
        List<Reading> latest = db.select()
                .from(READING)
                .where(READING.sensor.eq("cellar"), READING.at.between(MONDAY, WEDNESDAY))
                .descending()
                .limit(3)
                .fetch();
        // docs:end latest

        assertEquals(List.of(readings.get(11), readings.get(10), readings.get(9)), latest);
    }

    @Test
    void pagesGoOverTheBordersOfDays() {
        List<Reading> readings = stored("garden", 12, Duration.ofHours(4));
        var week = db.select()
                .from(READING)
                .where(READING.sensor.eq("garden"), READING.at.between(MONDAY, WEDNESDAY))
                .limit(5);

        List<Reading> read = new ArrayList<>();
        Cursor cursor = null;
        do {
            Page<Reading> page = week.page(cursor);
            read.addAll(page.items());
            cursor = page.next().orElse(null);
        } while (cursor != null);

        assertEquals(readings, read);
    }

    @Test
    void explainsThatOnePartitionPerDayIsRead() {
        var select = db.select().from(READING).where(READING.sensor.eq("roof"), READING.at.between(MONDAY, WEDNESDAY));

        assertEquals(3, select.explain().requests(), () -> select.explain().toString());
    }

    @Test
    void aReadingWhoseTimeIsOverIsNotRead() {
        Instant past = Instant.parse("2020-01-01T00:00:00Z");
        db.insert(READING)
                .values(new Reading("old", MONDAY, BigDecimal.ONE, past))
                .execute();
        var select = db.select().from(READING).where(READING.sensor.eq("old"), READING.at.between(MONDAY, TUESDAY));

        assertTrue(select.fetch().isEmpty());
        // docs:begin expired
        assertEquals(1, select.includeExpired().count());
        // docs:end expired
    }

    private List<Reading> stored(String sensor, int count, Duration apart) {
        List<Reading> readings = IntStream.range(0, count)
                .mapToObj(i -> new Reading(sensor, MONDAY.plus(apart.multipliedBy(i)), BigDecimal.valueOf(i), null))
                .toList();
        return db.insert(READING).values(readings).execute();
    }
}

package io.mizzle;

import static io.mizzle.fixtures.keys.QEvent.EVENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.mizzle.exception.ConditionFailedException;
import io.mizzle.fixtures.keys.Event;
import io.mizzle.fixtures.keys.Place;
import io.mizzle.fixtures.keys.QLog;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** An entity with every key format and no version: however it is written, what is stored is what an insert would store. */
class EventWritesTest {

    private static final String PREFIX = "event-writes-";

    private static final Event BEFORE = new Event(
            "Acme#1",
            7,
            true,
            Instant.parse("2026-11-21T06:26:28.123456789Z"),
            5,
            new UUID(1, 2),
            Event.Status.OPEN,
            new BigDecimal("-12.5"),
            -3,
            new byte[] {1},
            "n",
            new Place("Rome", "Via Appia"),
            URI.create("urn:a"),
            LocalDate.parse("2026-01-31"),
            YearMonth.parse("2026-01"),
            Year.of(2026),
            LocalTime.parse("10:15"),
            LocalDateTime.parse("2026-01-31T10:15:00"),
            OffsetDateTime.parse("2026-01-31T10:15:00+01:00"),
            Optional.of("nick"));

    private final Mizzle db = Mizzle.builder()
            .client(LocalDynamoDb.shared().client())
            .tableNames(name -> PREFIX + name)
            .build();

    @BeforeEach
    void oneEvent() {
        LocalDynamoDb.shared().createAfresh(PREFIX, QLog.LOG);
        db.insert(EVENT).values(BEFORE).execute();
    }

    static Stream<Event> variants() {
        return Stream.of(
                EVENT.copy(BEFORE).status(Event.Status.DONE).build(),
                EVENT.copy(BEFORE).status(Event.Status.GONE).build(),
                EVENT.copy(BEFORE).note(null).build(),
                EVENT.copy(BEFORE).amount(new BigDecimal("7")).balance(9).build(),
                EVENT.copy(BEFORE).hash(new byte[] {2, 3}).build(),
                EVENT.copy(BEFORE).place(null).build(),
                EVENT.copy(BEFORE).place(new Place("OSLO", "Gate 1")).build(),
                EVENT.copy(BEFORE).nickname(Optional.empty()).build(),
                EVENT.copy(BEFORE).uri(URI.create("urn:b")).year(Year.of(2027)).build(),
                EVENT.copy(BEFORE)
                        .status(Event.Status.GONE)
                        .place(null)
                        .nickname(Optional.of("other"))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("variants")
    void changesLeadsToWhatAnInsertWouldStore(Event after) {
        db.update(EVENT).changes(BEFORE, after).execute();
        assertEquals(inserted(after), stored());

        db.update(EVENT).changes(after, BEFORE).execute();
        assertEquals(inserted(BEFORE), stored());
    }

    @ParameterizedTest
    @MethodSource("variants")
    void upsertLeadsToWhatAnInsertWouldStore(Event after) {
        db.upsert(EVENT).values(after).execute();

        assertEquals(inserted(after), stored());
    }

    @ParameterizedTest
    @MethodSource("variants")
    void replaceLeadsToWhatAnInsertWouldStore(Event after) {
        db.update(EVENT).replace(after).execute();

        assertEquals(inserted(after), stored());
    }

    @Test
    void recomputeLeadsToWhatAnInsertWouldStore() {
        db.update(EVENT)
                .where(EVENT.keyOf(BEFORE))
                .set(EVENT.balance, 44)
                .set(EVENT.uri, URI.create("urn:z"))
                .remove(EVENT.place)
                .recompute()
                .execute();

        assertEquals(
                inserted(EVENT.copy(BEFORE)
                        .balance(44)
                        .uri(URI.create("urn:z"))
                        .place(null)
                        .build()),
                stored());
    }

    @Test
    void withoutAVersionChangesChecksTheMembersItReliesOn() {
        Event after = EVENT.copy(BEFORE).balance(8).build();
        UpdateItemRequest request = (UpdateItemRequest)
                db.update(EVENT).changes(BEFORE, after).toRequests().get(0);
        assertFalse(request.expressionAttributeNames().containsValue("uri"), "its index is not touched");

        db.update(EVENT)
                .where(EVENT.keyOf(BEFORE))
                .set(EVENT.amount, 1)
                .recompute()
                .execute();

        assertThrows(
                ConditionFailedException.class,
                () -> db.update(EVENT).changes(BEFORE, after).execute());
    }

    private Map<String, AttributeValue> inserted(Event event) {
        PutItemRequest put =
                (PutItemRequest) db.insert(EVENT).values(event).toRequests().get(0);
        return put.item();
    }

    private static Map<String, AttributeValue> stored() {
        List<Map<String, AttributeValue>> items = LocalDynamoDb.shared()
                .client()
                .scan(request -> request.tableName(PREFIX + "log"))
                .items();
        return items.get(0);
    }
}

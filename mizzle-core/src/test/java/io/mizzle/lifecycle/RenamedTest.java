package io.mizzle.lifecycle;

import static io.mizzle.lifecycle.Desk.NOW;
import static io.mizzle.lifecycle.fixtures.QCard.CARD;
import static io.mizzle.lifecycle.fixtures.QCards.CARDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.LocalDynamoDb;
import io.mizzle.Mizzle;
import io.mizzle.MizzleBuilder;
import io.mizzle.exception.TransactionFailedException;
import io.mizzle.lifecycle.fixtures.Card;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Whatever is done to items that have attributes under their former names ends as it does with items that have the new ones. */
final class RenamedTest {

    private static final Map<String, String> FORMER = Map.of(
            "title", "name",
            "state", "status",
            "count", "n",
            "tags", "labels",
            "notes", "remarks",
            "serial", "code",
            "url", "link",
            "endsAt", "expires",
            "changedAt", "changed");

    private final DynamoDbClient client = LocalDynamoDb.shared().client();

    private static Card card(int number) {
        return new Card(
                "a",
                number,
                "card " + number,
                number % 2 == 0 ? "OPEN" : "DONE",
                number * 10L,
                Set.of("t" + number),
                List.of("first"),
                "S" + number,
                number == 3 ? null : "u" + number,
                NOW.plusSeconds(number == 4 ? -5 : 500),
                NOW,
                0);
    }

    private Mizzle stored(String prefix, boolean wire, boolean former) {
        LocalDynamoDb.shared().createAfresh(prefix, CARDS);
        MizzleBuilder builder = LocalDynamoDb.shared().statements(prefix, NOW);
        Mizzle db = (wire ? builder : builder.wirePath(false)).build(); // on the wire path where the clients are
        for (int i = 1; i <= 4; i++) {
            db.insert(CARD).values(card(i)).execute();
        }
        if (former) {
            items(prefix)
                    .values()
                    .forEach(item -> client.putItem(
                            request -> request.tableName(prefix + "cards").item(formerly(item))));
        }
        return db;
    }

    /** The item as a program wrote it that knew the former names only. */
    private static Map<String, AttributeValue> formerly(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> former = new HashMap<>();
        item.forEach((name, value) -> former.put(FORMER.getOrDefault(name, name), value));
        return former;
    }

    private Map<String, Map<String, AttributeValue>> items(String prefix) {
        Map<String, Map<String, AttributeValue>> items = new LinkedHashMap<>();
        client.scanPaginator(request -> request.tableName(prefix + "cards").consistentRead(true))
                .items()
                .forEach(item -> items.put(item.get("pk").s() + item.get("sk").s(), withoutWriteId(item)));
        return items;
    }

    private static Map<String, AttributeValue> withoutWriteId(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> rest = new HashMap<>(item);
        rest.remove("_w");
        return rest;
    }

    private static Map<String, Function<Mizzle, Object>> reads() {
        Map<String, Function<Mizzle, Object>> reads = new LinkedHashMap<>();
        reads.put("get", db -> db.get(CARD.key("a", 1)));
        reads.put(
                "keys",
                db -> db.select()
                        .from(CARD)
                        .keys(CARD.key("a", 2), CARD.key("a", 9), CARD.key("a", 1))
                        .fetchAll());
        reads.put("query", db -> db.select().from(CARD).where(CARD.in("a")).fetch());
        reads.put(
                "expired",
                db -> db.select()
                        .from(CARD)
                        .where(CARD.in("a"))
                        .includeExpired()
                        .fetch());
        reads.put(
                "filter",
                db -> db.select()
                        .from(CARD)
                        .where(CARD.in("a"), CARD.count.gt(15), CARD.tags.contains("t3"), CARD.url.notExists())
                        .fetch());
        reads.put(
                "filter of one",
                db -> db.select()
                        .from(CARD)
                        .where(CARD.key("a", 2), CARD.title.beginsWith("card"))
                        .fetch());
        reads.put(
                "count",
                db -> db.select()
                        .from(CARD)
                        .where(CARD.in("a"), CARD.url.exists())
                        .count());
        reads.put(
                "index",
                db -> db.select().from(CARD).where(CARD.byState("DONE")).fetch());
        reads.put(
                "index of a part",
                db -> db.select()
                        .from(CARD)
                        .where(CARD.byBox("a"), CARD.title.eq("card 2"))
                        .hydrate()
                        .fetch());
        reads.put(
                "index of a part, others",
                db -> db.select()
                        .from(CARD)
                        .where(CARD.byBox("a"), CARD.count.gt(15))
                        .hydrate()
                        .fetch());
        reads.put(
                "attributes",
                db -> db.select(CARD.title, CARD.url, CARD.count).from(CARD).where(CARD.in("a")).fetch().stream()
                        .map(each -> each.get(CARD.title) + each.get(CARD.url) + each.get(CARD.count))
                        .toList());
        reads.put(
                "scan",
                db -> Set.copyOf(db.select()
                        .from(CARD)
                        .allowScan()
                        .where(CARD.state.eq("DONE"))
                        .fetch()));
        reads.put(
                "async",
                db -> db.select()
                        .from(CARD)
                        .where(CARD.in("a"), CARD.title.ne("card 1"))
                        .fetchAsync()
                        .join());
        reads.put(
                "transaction",
                db -> db.readTransaction(CARD.key("a", 1)).execute().get(CARD.key("a", 1)));
        reads.put(
                "by unique value",
                db -> db.select()
                        .from(CARD)
                        .where(CARD.serial.eq("S2"))
                        .allowScan()
                        .fetch());
        return reads;
    }

    private static Map<String, Function<Mizzle, Object>> writes() {
        Map<String, Function<Mizzle, Object>> writes = new LinkedHashMap<>();
        var first = CARD.key("a", 1);
        writes.put(
                "set", db -> db.update(CARD).where(first).set(CARD.title, "x").execute());
        writes.put(
                "set if absent",
                db -> db.update(CARD).where(first).setIfAbsent(CARD.url, "no").execute());
        writes.put("add", db -> db.update(CARD).where(first).add(CARD.count, 5).execute());
        writes.put(
                "compute",
                db -> db.update(CARD)
                        .where(first)
                        .set(CARD.count, CARD.count.minus(3))
                        .execute());
        writes.put(
                "add to a set",
                db -> db.update(CARD)
                        .where(first)
                        .add(CARD.tags, Set.of("more"))
                        .execute());
        writes.put(
                "delete from a set",
                db -> db.update(CARD)
                        .where(first)
                        .delete(CARD.tags, Set.of("t1"))
                        .execute());
        writes.put(
                "append",
                db -> db.update(CARD).where(first).append(CARD.notes, "second").execute());
        writes.put("remove", db -> db.update(CARD).where(first).remove(CARD.url).execute());
        writes.put(
                "condition",
                db -> db.update(CARD)
                        .where(first, CARD.count.eq(10L), CARD.url.exists())
                        .set(CARD.count, 11L)
                        .execute());
        writes.put(
                "index keys",
                db -> db.update(CARD).where(first).set(CARD.state, "OPEN").execute());
        writes.put(
                "unique value",
                db -> db.update(CARD).where(first).set(CARD.serial, "new").execute());
        writes.put("upsert", db -> db.upsert(CARD).values(card(1)).execute());
        writes.put(
                "upsert in place",
                db -> db.update(CARD)
                        .where(first)
                        .set(CARD.title, "x")
                        .set(CARD.state, "OPEN")
                        .set(CARD.count, 1L)
                        .set(CARD.tags, Set.of("y"))
                        .set(CARD.notes, List.of())
                        .upsert()
                        .execute());
        writes.put("changes", db -> {
            Card before = db.get(first).orElseThrow();
            return db.update(CARD).changes(before, changed(before)).execute();
        });
        writes.put(
                "replace",
                db -> db.update(CARD)
                        .replace(changed(db.get(first).orElseThrow()))
                        .execute());
        writes.put("put", db -> db.insert(CARD).values(card(1)).orReplace().execute());
        writes.put("delete", db -> {
            db.delete(CARD).where(first).execute();
            return db.insert(CARD).values(other()).execute();
        });
        writes.put(
                "delete entity",
                db -> db.delete(CARD).entity(db.get(first).orElseThrow()).execute());
        return writes;
    }

    private static Card changed(Card card) {
        return new Card(
                card.box(),
                card.number(),
                "changed",
                card.state(),
                card.count() + 1,
                card.tags(),
                List.of(),
                card.serial(),
                null,
                card.endsAt(),
                card.changedAt(),
                card.version());
    }

    /** Takes the unique value of the first. */
    private static Card other() {
        return new Card("b", 1, "other", "OPEN", 1, Set.of(), List.of(), "S1", null, null, NOW, 0);
    }

    @TestFactory
    Stream<DynamicTest> readsGiveTheSame() {
        Mizzle plain = stored("renamed-new-", false, false);
        Mizzle former = stored("renamed-old-", false, true);
        Mizzle wire = stored("renamed-wire-", true, true);
        return reads().entrySet().stream()
                .map(read -> DynamicTest.dynamicTest(read.getKey(), () -> {
                    Object expected = read.getValue().apply(plain);

                    assertEquals(expected, read.getValue().apply(former));
                    assertEquals(expected, read.getValue().apply(wire), "on the wire path");
                    assertTrue(items("renamed-old-").values().stream()
                            .allMatch(each -> each.containsKey("name") || guard(each)));
                }));
    }

    private static boolean guard(Map<String, AttributeValue> item) {
        return item.get("pk").s().startsWith("_unique");
    }

    @TestFactory
    Stream<DynamicTest> writesEndTheSame() {
        return writes().entrySet().stream()
                .map(write -> DynamicTest.dynamicTest(write.getKey(), () -> {
                    Mizzle plain = stored("renamed-new-", false, false);
                    Mizzle former = stored("renamed-old-", true, true);

                    assertEquals(write.getValue().apply(plain), write.getValue().apply(former));

                    assertEquals(
                            plain.select()
                                    .from(CARD)
                                    .allowScan()
                                    .includeExpired()
                                    .fetch(),
                            former.select()
                                    .from(CARD)
                                    .allowScan()
                                    .includeExpired()
                                    .fetch());
                    Map<String, AttributeValue> written = items("renamed-old-").get("BOX#aCARD#0001");
                    assertEquals(items("renamed-new-").get("BOX#aCARD#0001"), written);
                    assertEquals(
                            items("renamed-new-").keySet(),
                            items("renamed-old-").keySet());
                }));
    }

    @Test
    void whereBothNamesAreStoredTheNewOneCounts() {
        Mizzle db = stored("renamed-both-", true, true);
        Map<String, AttributeValue> item = new HashMap<>(items("renamed-both-").get("BOX#aCARD#0001"));
        item.put("title", AttributeValue.fromS("newer"));
        client.putItem(request -> request.tableName("renamed-both-cards").item(item));

        Card read = db.get(CARD.key("a", 1)).orElseThrow();
        db.update(CARD).where(CARD.key("a", 1)).add(CARD.count, 1).execute();

        assertEquals("newer", read.title());
        assertEquals(
                "newer",
                items("renamed-both-").get("BOX#aCARD#0001").get("title").s());
        assertFalse(items("renamed-both-").get("BOX#aCARD#0001").containsKey("name"));
    }

    @Test
    void aTransactionThatMeetsAFormerNameIsRefusedAsAWhole() {
        Mizzle db = stored("renamed-transaction-", false, true);
        var write = db.transaction(
                db.update(CARD).where(CARD.key("a", 1)).add(CARD.count, 1),
                db.insert(CARD)
                        .values(new Card("b", 7, "x", "OPEN", 1, Set.of(), List.of(), "S7", null, null, NOW, 0)));

        assertThrows(TransactionFailedException.class, write::execute);
        assertEquals(10, db.get(CARD.key("a", 1)).orElseThrow().count());

        db.update(CARD).where(CARD.key("a", 1)).set(CARD.title, "x").execute();
        write.execute();
        assertEquals(11, db.get(CARD.key("a", 1)).orElseThrow().count());
    }

    @Test
    void aCheckIsNoAnswerOnFormerNames() {
        // given an item that has a url under its former name, and a check that it has none
        Mizzle db = stored("renamed-check-", false, true);
        var write = db.transaction(
                db.check(CARD).where(CARD.key("a", 1), CARD.url.notExists()),
                db.insert(CARD)
                        .values(new Card("b", 7, "x", "OPEN", 1, Set.of(), List.of(), "S7", null, null, NOW, 0)));

        // when it is sent, then it is refused, and says what to do
        TransactionFailedException refused = assertThrows(TransactionFailedException.class, write::execute);
        String reason = String.valueOf(refused.reasons().get(0).failure());
        assertTrue(reason.contains("older form of its entity"), reason);

        // and what holds of the newest form holds from then on
        db.update(CARD).where(CARD.key("a", 1)).remove(CARD.url).execute();
        write.execute();
    }

    @Test
    void checksOfWhatHasOneNameOnlySeeItemsWithFormerNames() {
        Mizzle db = stored("renamed-checked-", false, true);
        db.transaction(
                        db.check(CARD).where(CARD.key("a", 1), CARD.number.eq(1)),
                        db.check(CARD).where(CARD.key("a", 9), CARD.url.notExists()),
                        db.delete(CARD).where(CARD.key("a", 2)))
                .execute();
        assertFalse(db.get(CARD.key("a", 2)).isPresent());
    }
}

package io.mizzle.graphs;

import static io.mizzle.graphs.QPerson.PERSON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.LocalDynamoDb;
import io.mizzle.Mizzle;
import io.mizzle.Related;
import io.mizzle.Sent;
import io.mizzle.Tuple;
import io.mizzle.exception.ConditionFailedException;
import io.mizzle.exception.ItemFormatException;
import io.mizzle.exception.TransactionFailedException;
import io.mizzle.graphs.QPerson.QPeople;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items of three generations in one partition. */
final class EntityVersionsTest {

    private static final Person ANN = new Person("acme", "1", "Ann", "Archer", 20);
    private static final Person BOB = new Person("acme", "2", "Bob", "Baker", 30);
    private static final Person EVE = new Person("acme", "3", "Eve", "Archer", 40);

    private final Sent sent = new Sent();
    private Mizzle db;

    @BeforeEach
    void store() {
        db = Forums.afresh("versions-", QPeople.PEOPLE).interceptor(sent).build();
        put(1, "1", Map.of("name", text("Ann Archer"), "months", number(245)), "Archer");
        put(2, "2", Map.of("givenName", text("Bob"), "familyName", text("Baker"), "months", number(360)), "Baker");
        db.insert(PERSON).values(EVE).execute();
        sent.names();
    }

    @Test
    void everyReadGivesTheNewestForm() {
        assertEquals(
                List.of(ANN, BOB, EVE),
                db.select().from(PERSON).where(PERSON.in("acme")).fetch());
        assertEquals(Optional.of(ANN), db.get(PERSON.key("acme", "1")));
        assertEquals(
                List.of(Optional.of(BOB), Optional.of(ANN)),
                db.select()
                        .from(PERSON)
                        .keys(PERSON.key("acme", "2"), PERSON.key("acme", "1"))
                        .fetchAll());
        assertEquals(3, db.select().from(PERSON).allowScan().fetchAsync().join().size());
        assertEquals(
                List.of(ANN, EVE),
                db.select().from(PERSON).where(PERSON.byFamily("Archer")).fetch());
        assertEquals(
                Optional.of(ANN),
                db.readTransaction(PERSON.key("acme", "1")).execute().get(PERSON.key("acme", "1")));
        assertEquals(3, db.query(QPeople.PEOPLE).allowScan().fetch().size());
        assertEquals(
                ANN,
                db.query(PERSON)
                        .where(PERSON.key("acme", "1"))
                        .fetchOne()
                        .orElseThrow()
                        .entity());
    }

    @Test
    void conditionsAndProjectionsSeeTheNewestForm() {
        assertEquals(
                List.of(BOB, EVE),
                db.select()
                        .from(PERSON)
                        .where(PERSON.in("acme"), PERSON.age.gt(25))
                        .fetch());
        assertEquals(
                List.of(ANN),
                db.select()
                        .from(PERSON)
                        .where(PERSON.key("acme", "1"), PERSON.givenName.eq("Ann"))
                        .fetch());
        assertEquals(
                2,
                db.select()
                        .from(PERSON)
                        .where(PERSON.in("acme"), PERSON.age.gt(25))
                        .count());
        List<Tuple<Person>> names = db.select(PERSON.givenName)
                .from(PERSON)
                .where(PERSON.in("acme"))
                .fetch();
        assertEquals(
                List.of("Ann", "Bob", "Eve"),
                names.stream().map(name -> name.get(PERSON.givenName)).toList());
        assertEquals(
                List.of(ANN),
                entities(db.query(PERSON)
                        .where(PERSON.in("acme"), PERSON.givenName.eq("Ann"))
                        .fetch()));
    }

    @Test
    void aReadChangesNothingAndTheNextWriteStoresTheNewestForm() {
        Person ann = db.get(PERSON.key("acme", "1")).orElseThrow();
        assertTrue(stored("1").containsKey("name"));

        db.update(PERSON).replace(ann).execute();

        assertEquals("3", stored("1").get("_v").n());
        assertTrue(!stored("1").containsKey("name"));
    }

    @Test
    void anUpdateOfAnOlderItemLiftsItFirst() {
        Person older = db.update(PERSON)
                .where(PERSON.key("acme", "1"), PERSON.givenName.eq("Ann"))
                .set(PERSON.givenName, "Anna")
                .add(PERSON.age, 1)
                .execute();

        assertEquals(new Person("acme", "1", "Anna", "Archer", 21), older);
        assertEquals(List.of("UpdateItem", "PutItem", "UpdateItem"), sent.names());
        assertEquals("3", stored("1").get("_v").n());
        assertEquals("kept", stored("1").get("unknown").s());
        assertEquals(
                BOB.age() + 1,
                db.update(PERSON)
                        .where(PERSON.key("acme", "2"))
                        .add(PERSON.age, 1)
                        .executeAsync()
                        .join()
                        .age());
    }

    @Test
    void anUpsertOfAnOlderItemStoresTheNewestForm() {
        Person anna = new Person("acme", "1", "Anna", "Archer", 21);

        db.upsert(PERSON).values(anna).execute();

        assertEquals("3", stored("1").get("_v").n());
        assertEquals(Optional.of(anna), db.get(PERSON.key("acme", "1")));
    }

    @Test
    void aDeleteOfAnOlderItemChecksTheNewestForm() {
        db.delete(PERSON)
                .where(PERSON.key("acme", "1"), PERSON.givenName.eq("Ann"))
                .execute();

        assertTrue(stored("1").isEmpty());
    }

    @Test
    void aConditionThatTheNewestFormFailsIsStillRefused() {
        assertThrows(
                ConditionFailedException.class,
                () -> db.update(PERSON)
                        .where(PERSON.key("acme", "1"), PERSON.givenName.eq("Bob"))
                        .set(PERSON.givenName, "Anna")
                        .execute());
    }

    @Test
    void aTransactionDoesNotMixGenerations() {
        assertThrows(
                TransactionFailedException.class,
                () -> db.transaction(
                                db.update(PERSON).where(PERSON.key("acme", "1")).set(PERSON.givenName, "Anna"))
                        .execute());
        assertEquals("Ann Archer", stored("1").get("name").s());
    }

    @Test
    void aCheckIsNoAnswerOnAnOlderItem() {
        // given an item of the first version, which has no given name, and one that does not exist
        var check = db.check(PERSON).where(PERSON.key("acme", "1"), PERSON.givenName.notExists());
        var nobody = db.check(PERSON).where(PERSON.key("acme", "9"), PERSON.givenName.notExists());
        var delete = db.delete(PERSON).where(PERSON.key("acme", "3"));

        assertThrows(
                TransactionFailedException.class,
                () -> db.transaction(check, nobody, delete).execute());
        db.transaction(nobody, delete).execute();
        assertTrue(db.get(PERSON.key("acme", "3")).isEmpty());
    }

    @Test
    void anItemOfANewerProgramIsNotGuessedAt() {
        put(4, "9", Map.of("anything", text("else")), "X");

        ItemFormatException refused = assertThrows(ItemFormatException.class, () -> db.get(PERSON.key("acme", "9")));
        assertTrue(refused.getMessage().contains("version 4"), refused.getMessage());
    }

    @Test
    void anItemThatCannotBeLiftedIsNamed() {
        put(1, "9", Map.of("name", text("Madonna"), "months", number(1)), "X");

        ItemFormatException refused = assertThrows(ItemFormatException.class, () -> db.get(PERSON.key("acme", "9")));
        assertTrue(refused.getMessage().contains("PERSON#9"), refused.getMessage());
    }

    private static List<Person> entities(List<Related<Person>> related) {
        return related.stream().map(Related::entity).toList();
    }

    private static Map<String, AttributeValue> stored(String id) {
        return LocalDynamoDb.shared()
                .client()
                .getItem(get -> get.tableName("versions-people")
                        .key(Map.of("pk", text("ORG#acme"), "sk", text("PERSON#" + id))))
                .item();
    }

    private static void put(int version, String id, Map<String, AttributeValue> attributes, String family) {
        Map<String, AttributeValue> item = new HashMap<>(attributes);
        item.put("pk", text("ORG#acme"));
        item.put("sk", text("PERSON#" + id));
        item.put("gsi1pk", text("FAMILY#" + family));
        item.put("gsi1sk", text("PERSON#" + id));
        item.put("_type", text("Person"));
        item.put("org", text("acme"));
        item.put("id", text(id));
        item.put("unknown", text("kept"));
        if (version > 1) {
            item.put("_v", number(version));
        }
        LocalDynamoDb.shared()
                .client()
                .putItem(put -> put.tableName("versions-people").item(item));
    }

    private static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }

    private static AttributeValue number(int value) {
        return AttributeValue.fromN(Integer.toString(value));
    }
}

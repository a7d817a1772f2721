package io.mizzle.reads;

import static io.mizzle.reads.fixtures.QPlant.PLANT;
import static io.mizzle.reads.fixtures.QPost.POST;
import static io.mizzle.reads.fixtures.QSale.SALE;
import static io.mizzle.reads.fixtures.QTool.TOOL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.mizzle.Mizzle;
import io.mizzle.Select;
import io.mizzle.reads.fixtures.Plant;
import org.junit.jupiter.api.Test;

/** What a select says of itself, word for word. Nothing is sent. */
final class ExplainTest {

    private final Mizzle db = new Place("").builder().wirePath(false).build();
    private final Select<Plant, Plant> select = db.select().from(PLANT);

    private static void says(Object statement, String text) {
        assertEquals(text.strip(), statement.toString());
    }

    @Test
    void aKeyWithAConditionIsReadAndChecked() {
        says(
                select.where(PLANT.key("rose", 1, "a"), PLANT.price.gt(2))
                        .includeExpired()
                        .explain(),
                """
                select (GetItem) of Plant on table yard
                  path:      table key
                  key:       pk = "GARDEN#rose" AND sk = "PLANT#001#a"
                  condition: price > 2 (checked on the items read)
                  requests:  1, at least 0.5 capacity units
                  note:      the statement names this path
                """);
    }

    @Test
    void severalKeysAreABatch() {
        says(select.keys(PLANT.key("rose", 1, "a"), PLANT.key("rose", 1, "b")).explain(), """
                select (BatchGetItem) of Plant on table yard
                  path:      table key
                  key:       2 keys
                  requests:  1, at least 1.0 capacity units
                  note:      the statement names the keys
                """);
    }

    @Test
    void aRangeSaysWhetherOthersCanBeInIt() {
        says(
                select.where(PLANT.in("rose").bed().between(1, 3), PLANT.note.exists())
                        .includeExpired()
                        .explain(),
                """
                select (Query) of Plant on table yard
                  path:      table key
                  key:       pk = "GARDEN#rose" AND sk BETWEEN "PLANT#001" AND "PLANT#003$"
                  condition: _type = Plant AND attribute_exists(note)
                  requests:  1, at least 0.5 capacity units
                  note:      the statement names this path
                  note:      other entities can be in this range: the filter asks for the type
                """);
        says(
                db.select()
                        .from(TOOL)
                        .where(TOOL.in("rose").bed().eq(1).plant().eq("b"))
                        .consistent(),
                """
                select (Query) of Tool on table yard
                  path:      table key
                  key:       pk = "GARDEN#rose" AND begins_with(sk, "PLANT#001#b#TOOL#")
                  requests:  1, at least 1.0 capacity units
                  note:      the statement names this path
                  note:      no other entity can be in this range: no type filter
                """);
    }

    @Test
    void aPathThatWasFoundSaysWhatTheOthersLack() {
        says(
                select.where(PLANT.kind.eq(Plant.Kind.PEAR), PLANT.plantedAt.gt(Plants.MARCH))
                        .explain(),
                """
                select (Query) of Plant on table yard
                  path:      gsi1 (byKind)
                  key:       gsi1pk = "KIND#PEAR" AND gsi1sk BETWEEN "PLANTED#2026-03-01T10:00:00Z" AND "PLANTED$"
                  condition: plantedAt > 2026-03-01T10:00:00Z AND (attribute_not_exists(expiresAt) OR expiresAt > 4004337600)
                  requests:  1, at least 0.5 capacity units
                  note:      the only path whose key the conditions bind
                  note:      no other entity can be in this range: no type filter
                  note:      table key needs a value for "garden"
                  note:      gsi2 (ready) holds only items where state = RIPE; add that condition
                  note:      lsi1 (byHeight) holds only items that have "height"; add a condition on it, such as exists()
                """);
    }

    @Test
    void aKeysOnlyIndexIsTwoWaves() {
        says(
                select.where(PLANT.ready(Plant.Kind.PEAR).owner().eq("Ann"))
                        .hydrate()
                        .explain(),
                """
                select (Query) of Plant on table yard
                  path:      gsi2 (ready)
                  key:       gsi2pk = "READY#PEAR" AND begins_with(gsi2sk, "ann#")
                  condition: (attribute_not_exists(expiresAt) OR expiresAt > 4004337600) (checked on the items read)
                  requests:  1, at least 0.5 capacity units
                  note:      the statement names this path
                  note:      no other entity can be in this range: no type filter
                  note:      two waves: keys from the index, then items from the table, checked again
                  warning:   Index gsi2 lacks attributes, so each item is read from the table again.
                """);
    }

    @Test
    void whatCannotMatchIsNotSent() {
        says(select.where(PLANT.in("rose").bed().between(3, 1)), """
                select (nothing) of Plant on table yard
                  path:      none
                  requests:  0, at least 0.0 capacity units
                  note:      no key can satisfy the conditions
                """);
    }

    @Test
    void aScanIsWarnedOf() {
        says(select.where(PLANT.price.gt(1)).includeExpired().allowScan(), """
                select (Scan) of Plant on table yard
                  path:      scan
                  condition: _type = Plant AND price > 1
                  requests:  1, at least 0.5 capacity units
                  note:      no key serves the conditions, and a scan is allowed
                  note:      table key needs a value for "garden"
                  note:      gsi1 (byKind) needs a value for "kind"
                  note:      gsi2 (ready) holds only items where state = RIPE; add that condition
                  note:      lsi1 (byHeight) holds only items that have "height"; add a condition on it, such as exists()
                  warning:   It reads the whole table. Add a condition that a key serves, or an index.
                """);
    }

    @Test
    void shardsAreCountedAndSensitiveValuesMasked() {
        says(db.select().from(POST).where(POST.latest()), """
                select (Query) of Post on table feed
                  path:      shards (latest)
                  key:       shardPk = "LATEST#0" (and 3 more partitions)
                  requests:  4, at least 2.0 capacity units
                  note:      the statement names this path
                  note:      no other entity can be in this range: no type filter
                """);
        says(db.select().from(SALE).where(SALE.byCity("north", "Rome").day().ge(2), SALE.card.eq("4711")), """
                select (Query) of Sale on table sales
                  path:      byCity (byCity)
                  key:       shop = "north" AND city name = "Rome" AND day >= 2
                  condition: card = ***
                  requests:  1, at least 0.5 capacity units
                  note:      the statement names this path
                  note:      no other entity can be in this range: no type filter
                """);
    }
}

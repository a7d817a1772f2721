package io.mizzle.reads;

import static io.mizzle.reads.Both.both;
import static io.mizzle.reads.Plants.plant;
import static io.mizzle.reads.fixtures.QPlant.PLANT;
import static io.mizzle.reads.fixtures.QYard.YARD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.KeysSelect;
import io.mizzle.Mizzle;
import io.mizzle.Select;
import io.mizzle.Sent;
import io.mizzle.exception.InvalidItemException;
import io.mizzle.reads.fixtures.Plant;
import io.mizzle.schema.PrimaryKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;

/** Whole keys: GetItem for one, BatchGetItem for several. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SelectByKeyTest {

    private static final Plant ROSE = plant("rose", 1, "a");
    private static final Plant GONE = Plants.until("rose", 1, "gone", Place.NOW);
    private static final Plant STAYS = Plants.until("rose", 1, "stays", Place.NOW.plusSeconds(1));

    private final Sent sent = new Sent();
    private final List<Plant> many =
            IntStream.range(0, 250).mapToObj(i -> plant("many", 2, "p" + i)).toList();
    private Mizzle db;
    private Select<Plant, Plant> select;

    @BeforeAll
    void store() {
        Place place = Place.with("keys-", YARD);
        place.store(PLANT, List.of(ROSE, GONE, STAYS));
        place.store(PLANT, many);
        db = place.builder().interceptor(sent).build();
        select = db.select().from(PLANT);
    }

    @BeforeEach
    void forget() {
        sent.names();
    }

    @Test
    void aKeyIsReadWithGetItem() {
        assertEquals(Optional.of(ROSE), db.get(PLANT.key("rose", 1, "a")));
        assertEquals(Optional.of(ROSE), db.getAsync(PLANT.keyOf(ROSE)).join());
        assertEquals(Optional.empty(), db.get(PLANT.key("rose", 1, "none")));

        assertEquals(List.of("GetItem", "GetItem", "GetItem"), sent.names());
    }

    @Test
    void equalitiesOnAllMembersOfTheKeyAreThatKey() {
        assertEquals(
                List.of(ROSE),
                select.where(PLANT.id.eq("a").and(PLANT.bed.eq(1)), PLANT.garden.eq("rose"))
                        .fetch());
        assertEquals(
                Optional.of(ROSE),
                select.where(PLANT.in("rose"), PLANT.bed.eq(1), PLANT.id.eq("a"))
                        .fetchOne());

        assertEquals(List.of("GetItem", "GetItem"), sent.names());
    }

    @Test
    void conditionsBesideTheKeyAreCheckedOnTheItemRead() {
        var key = PLANT.key("rose", 1, "a");

        assertTrue(select.where(key, PLANT.price.eq(ROSE.price())).exists());
        assertFalse(select.where(key, PLANT.price.lt(1)).exists());
        assertEquals(0, select.where(key, PLANT.note.notExists()).count());
        assertEquals(1, both(select.where(key)::count, select.where(key)::countAsync));
        assertEquals(Optional.empty(), select.where(key, PLANT.bed.eq(2)).fetchOne());
    }

    @Test
    void aKeyThatContradictsAConditionFindsNothing() {
        assertEquals(
                List.of(),
                select.where(PLANT.key("rose", 1, "a"), PLANT.id.eq("b")).fetch());
        assertEquals(
                List.of(),
                select.where(PLANT.garden.eq("rose"), PLANT.bed.eq(1), PLANT.id.eq("a"), PLANT.id.eq("b"))
                        .fetch());
    }

    @Test
    void aListOfOneMemberIsReadWithBatchGetItem() {
        var some = select.where(PLANT.garden.eq("many"), PLANT.bed.eq(2), PLANT.id.in("p3", "none", "p1", "p3"));

        assertEquals(List.of("p1", "p3"), Plants.ids(both(some::fetch, some::fetchAsync)));
        assertEquals(List.of("p3", "p1"), Plants.ids(some.descending().fetch()));
        assertEquals(2, some.count());
        assertEquals(List.of("p1"), Plants.ids(some.limit(1).fetch()));
        assertEquals(List.of("p1", "p3"), Plants.ids(some.stream().toList()));
        assertEquals(Optional.of("p1"), some.fetchFirst().map(Plant::id));
        assertTrue(sent.names().stream().allMatch("BatchGetItem"::equals));
    }

    @Test
    void keysComeBackInTheirOrderWithDuplicatesAndGaps() {
        List<PrimaryKey<Plant>> keys = new ArrayList<>();
        List<Optional<Plant>> expected = new ArrayList<>();
        for (int i = 0; i < 260; i++) {
            int which = i * 7 % 260;
            keys.add(PLANT.key("many", 2, "p" + which));
            expected.add(which < 250 ? Optional.of(many.get(which)) : Optional.empty());
        }
        keys.add(PLANT.key("many", 2, "p3"));
        expected.add(Optional.of(many.get(3)));
        KeysSelect<Plant, Plant> all = select.keys(keys);

        assertEquals(expected, both(all::fetchAll, all::fetchAllAsync));

        List<BatchGetItemRequest> requests = sent.requests(BatchGetItemRequest.class);
        assertEquals(6, requests.size());
        assertEquals(
                List.of(60, 60, 100, 100, 100, 100),
                requests.stream()
                        .map(request ->
                                request.requestItems().get("keys-yard").keys().size())
                        .sorted()
                        .toList());
    }

    @Test
    void keysWithConditionsLeaveOutWhatDoesNotMatch() {
        KeysSelect<Plant, Plant> some =
                select.where(PLANT.price.gt(2)).keys(PLANT.keyOf(ROSE), PLANT.keyOf(many.get(0)));

        assertEquals(List.of(Optional.empty(), Optional.of(many.get(0))), some.fetchAll());
        assertEquals(List.of(many.get(0)), both(some::fetch, some::fetchAsync));
    }

    @Test
    void noKeysSendNothing() {
        assertEquals(List.of(), select.keys(List.of()).fetchAll());
        assertEquals(List.of(), select.keys(List.of()).fetchAsync().join());
        assertEquals(List.of(), sent.names());
    }

    @Test
    void consistentReadsSaySo() {
        select.where(PLANT.key("rose", 1, "a")).consistent().fetch();
        select.consistent().keys(PLANT.keyOf(ROSE)).fetch();
        select.keys(PLANT.keyOf(ROSE), PLANT.keyOf(GONE)).consistent().fetch();
        List<GetItemRequest> gets =
                sent.requests(software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest.class).stream()
                        .filter(GetItemRequest.class::isInstance)
                        .map(GetItemRequest.class::cast)
                        .toList();

        assertEquals(
                List.of(true, true),
                gets.stream().map(GetItemRequest::consistentRead).toList());
    }

    @Test
    void expiredItemsAreThereOnlyForThoseWhoAsk() {
        assertEquals(Optional.empty(), db.get(PLANT.keyOf(GONE)));
        assertEquals(Optional.of(STAYS), db.get(PLANT.keyOf(STAYS)));
        assertEquals(
                Optional.of(GONE),
                select.where(PLANT.keyOf(GONE)).includeExpired().fetchOne());
        assertEquals(List.of(Optional.empty()), select.keys(PLANT.keyOf(GONE)).fetchAll());
        assertEquals(
                List.of(Optional.of(GONE)),
                select.keys(PLANT.keyOf(GONE)).includeExpired().fetchAll());
    }

    @Test
    void aValueThatDoesNotFitItsPlaceInATypedKeyIsRefusedBeforeSending() {
        InvalidItemException refused =
                assertThrows(InvalidItemException.class, () -> db.get(PLANT.key("rose", 1000, "a")));

        assertTrue(refused.getMessage().contains("bed"), refused::getMessage);
        assertEquals(List.of(), sent.names());
    }
}

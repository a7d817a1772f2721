package io.mizzle.reads;

import static io.mizzle.reads.Plants.ids;
import static io.mizzle.reads.Plants.plant;
import static io.mizzle.reads.Plants.ripe;
import static io.mizzle.reads.fixtures.QPlant.PLANT;
import static io.mizzle.reads.fixtures.QYard.YARD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.Mizzle;
import io.mizzle.Sent;
import io.mizzle.exception.DeadlineExceededException;
import io.mizzle.exception.UnknownTypeException;
import io.mizzle.interceptor.Call;
import io.mizzle.interceptor.Interceptor;
import io.mizzle.reads.fixtures.Plant;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** What hangs on reads: interceptors at all of their points, deadlines, and items that no entity knows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HooksTest {

    private Place place = new Place("hooks-");

    @BeforeAll
    void store() {
        place = Place.with("hooks-", YARD);
        place.store(PLANT, List.of(plant("rose", 1, "a"), ripe("rose", 1, "b", "Ann"), plant("lily", 1, "c")));
        Map<String, AttributeValue> stranger = Stored.item(PLANT, plant("odd", 1, "x"));
        stranger.put("_type", AttributeValue.fromS("Stranger"));
        place.storeItems("yard", List.of(stranger));
    }

    @Test
    void interceptorsSeeRequestsItemsAndEntitiesOfEveryRead() {
        Watcher watcher = new Watcher();
        Mizzle db = place.builder().interceptor(watcher).build();

        List<Plant> plants = db.select().from(PLANT).where(PLANT.in("rose")).fetch();

        assertEquals(List.of("read a", "read b"), ids(plants));
        assertEquals(
                List.of(
                        "send Query for select of Plant on hooks-yard",
                        "around",
                        "ended",
                        "item select Plant",
                        "entity a",
                        "item select Plant",
                        "entity b"),
                watcher.seen());
        assertEquals("read c", db.get(PLANT.key("lily", 1, "c")).orElseThrow().id());
        assertEquals(
                "read b",
                db.select()
                        .from(PLANT)
                        .where(PLANT.ready(Plant.Kind.PEAR))
                        .hydrate()
                        .fetchAsync()
                        .join()
                        .get(0)
                        .id());
    }

    @Test
    void interceptorsChangeRequestsAndItems() {
        Interceptor changes = new Interceptor() {
            @Override
            public DynamoDbRequest beforeSending(Call call) {
                return ((QueryRequest) call.request()).toBuilder().limit(1).build();
            }

            @Override
            public Map<String, AttributeValue> beforeDecoding(Subject subject, Map<String, AttributeValue> item) {
                Map<String, AttributeValue> changed = new HashMap<>(item);
                changed.put("note", AttributeValue.fromS("decrypted"));
                return changed;
            }
        };
        Sent sent = new Sent();
        Mizzle db = place.builder().interceptor(changes).interceptor(sent).build();

        List<Plant> plants = db.select().from(PLANT).where(PLANT.in("rose")).fetch();

        assertEquals(
                List.of("decrypted", "decrypted"),
                plants.stream().map(Plant::note).toList());
        assertTrue(sent.names().size() >= 2);
    }

    @Test
    void aPassedDeadlineSendsNothing() {
        Sent sent = new Sent();
        Mizzle db = place.builder()
                .interceptor(sent)
                .deadline(Duration.ofMinutes(1))
                .build();
        var late = db.select().from(PLANT).where(PLANT.in("rose")).deadline(Duration.ZERO);

        DeadlineExceededException thrown = Both.fail(DeadlineExceededException.class, late::fetch, late::fetchAsync);

        assertEquals(Duration.ZERO, thrown.deadline());
        assertThrows(DeadlineExceededException.class, () -> late.stream().toList());
        assertThrows(
                DeadlineExceededException.class,
                db.select().from(PLANT).keys(PLANT.key("rose", 1, "a")).deadline(Duration.ZERO)::fetchAll);
        assertEquals(List.of(), sent.names());
    }

    @Test
    void whatIsLeftOfTheDeadlineIsTheTimeoutOfEachCall() {
        List<DynamoDbRequest> requests = new CopyOnWriteArrayList<>();
        Mizzle db = place.builder().deadline(Duration.ofMinutes(1)).build();

        db.select().from(PLANT).where(PLANT.in("rose")).toRequests().forEach(requests::add);

        assertEquals(1, requests.size());
        assertTrue(requests.get(0).overrideConfiguration().isEmpty());
        assertEquals(2, db.select().from(PLANT).where(PLANT.in("rose")).count());
    }

    @Test
    void anItemOfAnUnknownTypeIsAnErrorThatNamesIt() {
        Mizzle db = place.open();

        UnknownTypeException thrown = assertThrows(UnknownTypeException.class, () -> db.get(PLANT.key("odd", 1, "x")));

        assertTrue(thrown.getMessage().contains("Stranger"), thrown::getMessage);
        assertTrue(thrown.getMessage().contains("GARDEN#odd"), thrown::getMessage);
    }

    /** Notes what it sees and changes ids. */
    private static final class Watcher implements Interceptor {

        private final List<String> seen = new CopyOnWriteArrayList<>();

        List<String> seen() {
            return List.copyOf(seen);
        }

        @Override
        public DynamoDbRequest beforeSending(Call call) {
            seen.add("send " + call);
            return call.request();
        }

        @Override
        public Ending around(Call call) {
            seen.add("around");
            return (response, failure) -> seen.add("ended");
        }

        @Override
        public Map<String, AttributeValue> beforeDecoding(Subject subject, Map<String, AttributeValue> item) {
            seen.add("item " + subject.operation() + " " + subject.entity());
            return item;
        }

        @Override
        @SuppressWarnings("unchecked") // the same entity with another id
        public <E> E afterRead(Subject subject, E entity) {
            Plant plant = (Plant) entity;
            seen.add("entity " + plant.id());
            return (E) plant("rose", 1, "read " + plant.id());
        }
    }
}

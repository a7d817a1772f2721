package io.mizzle.reads;

import static io.mizzle.reads.Plants.ids;
import static io.mizzle.reads.Plants.plant;
import static io.mizzle.reads.fixtures.QLabel.LABEL;
import static io.mizzle.reads.fixtures.QPlant.PLANT;
import static io.mizzle.reads.fixtures.QYard.YARD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.Mizzle;
import io.mizzle.Select;
import io.mizzle.Sent;
import io.mizzle.exception.ItemFormatException;
import io.mizzle.exception.MissingAccessPathException;
import io.mizzle.reads.fixtures.Label;
import io.mizzle.reads.fixtures.Plant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Results one by one: pulled by a stream, or pushed to a subscriber as it asks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StreamAndPublishTest {

    private final Sent sent = new Sent();
    private final List<Plant> plants = IntStream.range(0, 20)
            .mapToObj(i -> plant("rose", i / 5, "p" + (char) ('a' + i)))
            .toList();
    private final List<Label> labels =
            List.of(new Label("rose", "a"), new Label("rose", "b"), new Label("rose", "c"), new Label("rose", "d"));
    private Mizzle db;
    private Select<Plant, Plant> select;

    @BeforeAll
    void store() {
        Place place = Place.with("stream-", YARD);
        place.store(PLANT, plants);
        place.store(LABEL, labels);
        Map<String, AttributeValue> broken = Stored.item(PLANT, plant("broken", 1, "b"));
        broken.remove("price");
        place.storeItems("yard", List.of(Stored.item(PLANT, plant("broken", 0, "a")), broken));
        db = place.builder().interceptor(sent).build();
        select = db.select().from(PLANT);
    }

    @BeforeEach
    void forget() {
        sent.names();
    }

    @Test
    void aStreamReadsTheNextPageWhenTheLastIsUsedUp() {
        Iterator<Plant> all =
                select.where(PLANT.in("rose")).pageSize(5).stream().iterator();

        assertEquals(List.of(), sent.names());
        IntStream.range(0, 5).forEach(i -> assertEquals(plants.get(i), all.next()));
        assertEquals(List.of("Query"), sent.names());
        assertEquals(plants.get(5), all.next());
        assertEquals(List.of("Query"), sent.names());
        all.forEachRemaining(plant -> {});
        assertThrows(NoSuchElementException.class, all::next);
    }

    @Test
    void aStreamsLimitIsDynamoDbsLimitToo() {
        var three = db.select().from(LABEL).where(LABEL.in("rose")).limit(3);

        assertEquals(labels.subList(0, 3), three.stream().toList());
        assertEquals(
                List.of(3),
                sent.requests(QueryRequest.class).stream()
                        .map(QueryRequest::limit)
                        .toList());
        assertEquals(labels.subList(0, 3), Collector.all(three.publish()).results());
    }

    @Test
    void aSubscriberGetsWhatItAsksForAndNoMore() {
        Collector<Plant> collector = new Collector<>();

        select.where(PLANT.in("rose")).pageSize(5).publish().subscribe(collector);

        assertEquals(List.of(), sent.names());
        collector.request(2).awaitResults(2);
        assertEquals(List.of("Query"), sent.names());
        collector.request(4).awaitResults(6);
        assertEquals(plants.subList(0, 6), collector.results());
        assertEquals(List.of("Query"), sent.names());
        collector.request(Long.MAX_VALUE).awaitEnd();
        assertEquals(plants, collector.results());
        assertNull(collector.failure());
    }

    @Test
    void aCancelledSubscriptionGetsNothingMore() {
        Collector<Plant> collector = new Collector<>();
        select.where(PLANT.in("rose")).pageSize(5).publish().subscribe(collector);
        collector.request(1).awaitResults(1);
        sent.names();

        collector.cancel();
        collector.request(100);

        assertEquals(1, collector.results().size());
        assertEquals(List.of(), sent.names());
    }

    @Test
    void eachSubscriptionReadsAnew() {
        var all = select.where(PLANT.in("rose")).descending().publish();

        assertEquals(ids(Collector.all(all).results()), ids(Collector.all(all).results()));
    }

    @Test
    void lookupsAreStreamedAndPublishedToo() {
        var two = select.where(PLANT.in("rose").bed().eq(0), PLANT.id.in("pa", "none", "pc"));

        assertEquals(List.of("pa", "pc"), ids(two.stream().toList()));
        assertEquals(List.of("pa", "pc"), ids(Collector.all(two.publish()).results()));
        assertEquals(
                List.of("pa"),
                ids(Collector.all(select.where(PLANT.key("rose", 0, "pa")).publish())
                        .results()));
    }

    @Test
    void failuresReachTheSubscriberBehindWhatWasReadBefore() {
        Collector<Plant> unkeyed = Collector.all(select.where(PLANT.price.gt(1)).publish());
        Collector<Plant> broken =
                Collector.all(select.where(PLANT.in("broken")).pageSize(1).publish());
        Collector<Plant> wrong = new Collector<>();
        select.where(PLANT.in("rose")).publish().subscribe(wrong);
        wrong.request(0).awaitEnd();

        assertInstanceOf(MissingAccessPathException.class, unkeyed.failure());
        assertEquals(List.of("a"), ids(broken.results()));
        ItemFormatException format = assertInstanceOf(ItemFormatException.class, broken.failure());
        assertTrue(format.getMessage().contains("price"), format::getMessage);
        assertTrue(format.getMessage().contains("PLANT#001#b"), format::getMessage);
        assertInstanceOf(IllegalArgumentException.class, wrong.failure());
    }
}

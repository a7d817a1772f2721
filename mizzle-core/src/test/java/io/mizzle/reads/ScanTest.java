package io.mizzle.reads;

import static io.mizzle.reads.Both.both;
import static io.mizzle.reads.Plants.ids;
import static io.mizzle.reads.Plants.plant;
import static io.mizzle.reads.Plants.ripe;
import static io.mizzle.reads.fixtures.QLabel.LABEL;
import static io.mizzle.reads.fixtures.QPlant.PLANT;
import static io.mizzle.reads.fixtures.QYard.YARD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.Mizzle;
import io.mizzle.ScanPolicy;
import io.mizzle.Select;
import io.mizzle.Sent;
import io.mizzle.exception.MissingAccessPathException;
import io.mizzle.interceptor.Warning;
import io.mizzle.reads.fixtures.Label;
import io.mizzle.reads.fixtures.Plant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/** What no key serves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ScanTest {

    private final Sent sent = new Sent();
    private final List<Warning> warnings = new ArrayList<>();
    private final List<Plant> plants = new ArrayList<>();
    private Place place = new Place("scan-");

    @BeforeAll
    void store() {
        place = Place.with("scan-", YARD);
        IntStream.range(0, 40).forEach(i -> plants.add(plant("garden" + i, i % 5, "p" + i)));
        plants.add(ripe("rose", 1, "q", "Ann"));
        place.store(PLANT, plants);
        place.store(LABEL, List.of(new Label("rose", "x")));
    }

    @BeforeEach
    void forget() {
        sent.names();
        warnings.clear();
    }

    private Select<Plant, Plant> select(ScanPolicy policy) {
        Mizzle db = place.builder()
                .scanPolicy(policy)
                .listener(warnings::add)
                .interceptor(sent)
                .build();
        return db.select().from(PLANT);
    }

    @Test
    void aScanIsRefusedAndEachPathSaysWhatItLacks() {
        var unkeyed = select(ScanPolicy.REJECT).where(PLANT.price.gt(1));

        MissingAccessPathException thrown =
                Both.fail(MissingAccessPathException.class, unkeyed::fetch, unkeyed::fetchAsync);

        assertEquals(
                List.of(
                        "table key needs a value for \"garden\"",
                        "gsi1 (byKind) needs a value for \"kind\"",
                        "gsi2 (ready) holds only items where state = RIPE; add that condition",
                        "lsi1 (byHeight) holds only items that have \"height\"; add a condition on it, such as exists()"),
                thrown.paths().stream()
                        .map(path -> path.name() + " " + path.lacks())
                        .toList());
        assertTrue(unkeyed.toString().contains("gsi2 (ready)"), unkeyed::toString);
        assertEquals(List.of(), sent.names());
    }

    @Test
    void aStatementCanAllowIt() {
        var all = select(ScanPolicy.REJECT).allowScan();

        assertEquals(41, both(all::count, all::countAsync));
        assertEquals(41, all.fetch().size());
        assertEquals(List.of("Scan", "Scan", "Scan"), sent.names());
        assertEquals(List.of(), warnings);
    }

    @Test
    void theListenerIsToldUnderWarn() {
        var all = select(ScanPolicy.WARN).where(PLANT.price.gt(4));

        assertEquals(List.of(), warnings);
        String explained = all.explain().toString();
        assertTrue(explained.contains("It reads the whole table"), explained);
        assertEquals(List.of(), warnings);
        assertEquals(9, all.fetch().size() + (int) all.where(PLANT.id.eq("q")).count() + 1);
        assertEquals(
                List.of(Warning.Kind.SCAN, Warning.Kind.SCAN),
                warnings.stream().map(Warning::kind).toList());
    }

    @Test
    void nobodyIsToldUnderAllow() {
        assertEquals(41, select(ScanPolicy.ALLOW).count());
        assertEquals(List.of(), warnings);
    }

    @Test
    void segmentsAreReadSideBySide() {
        var all = select(ScanPolicy.REJECT).parallelScan(4);

        assertEquals(ids(plants).stream().sorted().toList(), sortedIds(all.fetch()));
        List<ScanRequest> requests = sent.requests(ScanRequest.class);
        assertEquals(
                List.of(0, 1, 2, 3),
                requests.stream().map(ScanRequest::segment).sorted().toList());
        assertEquals(41, all.fetchAsync().join().size());
        assertEquals(41, all.pageSize(3).stream().count());
        assertEquals(7, all.limit(7).fetch().size());
    }

    @Test
    void aForcedIndexIsScannedOnlyWhereItHoldsWhatIsNeeded() {
        var ready = select(ScanPolicy.REJECT).using(YARD.gsi2).allowScan();

        assertThrows(MissingAccessPathException.class, ready::fetch);
        var complete = ready.where(PLANT.state.eq(Plant.State.RIPE), PLANT.owner.exists());
        assertThrows(MissingAccessPathException.class, complete::fetch);
        assertEquals(List.of("q"), ids(complete.hydrate().fetch()));
        assertEquals(List.of("Scan", "BatchGetItem"), sent.names());
        assertEquals(1, complete.hydrate().count());
        var byKind = select(ScanPolicy.REJECT).using(YARD.gsi1).allowScan();
        assertEquals(41, byKind.fetch().size());
        assertThrows(MissingAccessPathException.class, byKind.consistent()::fetch);
    }

    private static List<String> sortedIds(List<Plant> found) {
        return ids(found).stream().sorted().toList();
    }
}

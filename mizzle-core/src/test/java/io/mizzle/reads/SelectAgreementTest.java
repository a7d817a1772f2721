package io.mizzle.reads;

import static io.mizzle.reads.fixtures.QPlant.PLANT;

import io.mizzle.Explanation;
import io.mizzle.Mizzle;
import io.mizzle.Select;
import io.mizzle.expression.Condition;
import io.mizzle.internal.plan.ConditionEvaluator;
import io.mizzle.reads.fixtures.Plant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a select returns is what a scan of everything, filtered in memory, returns; on the cheapest path that can be used. */
final class SelectAgreementTest {

    private static final long SEED = 20261121;
    private static final int CONDITIONS = Tally.times(2_000);

    private final Random random = new Random(SEED);
    private final StoredPlants stored = StoredPlants.in("agree-", random);
    private final List<Plant> plants = stored.plants();
    private final List<Map<String, AttributeValue>> items = stored.items();
    private final Mizzle db = stored.db();

    @Test
    void selectsReturnWhatAFullScanFilteredInMemoryReturns() {
        Tally tally = new Tally("random conditions, table key, two GSIs and an LSI", SEED);
        RandomConditions conditions = new RandomConditions(random);
        for (int i = 0; i < CONDITIONS; i++) {
            List<Condition<Plant>> wanted = conditions.some();
            String what = i + ": " + wanted;
            try {
                check(tally, what, wanted);
            } catch (RuntimeException thrown) {
                tally.fault(what + ": " + thrown);
            }
        }
        tally.end();
    }

    private void check(Tally tally, String what, List<Condition<Plant>> wanted) {
        Select<Plant, Plant> select = db.select().from(PLANT).allowScan().where(array(wanted));
        boolean hydrate = random.nextInt(3) > 0;
        select = hydrate ? select.hydrate() : select;
        boolean expired = random.nextInt(4) == 0;
        select = expired ? select.includeExpired() : select;
        Explanation explanation = select.explain();
        tally.compare(what + "\n" + explanation, sorted(matching(wanted, expired)), sorted(select.fetch()));
        String better = new CheapestPath(wanted, explanation, hydrate).better();
        if (better != null) {
            tally.fault(what + ": " + better + "\n" + explanation);
        }
    }

    private Stream<Plant> matching(List<Condition<Plant>> wanted, boolean expired) {
        List<Plant> matching = new ArrayList<>();
        for (int i = 0; i < plants.size(); i++) {
            boolean alive = expired
                    || plants.get(i).expiresAt() == null
                    || plants.get(i).expiresAt().isAfter(Place.NOW);
            if (alive && ConditionEvaluator.all(wanted, items.get(i))) {
                matching.add(plants.get(i));
            }
        }
        return matching.stream();
    }

    private static List<String> sorted(Stream<Plant> plants) {
        return plants.map(plant -> plant.garden() + "/" + plant.bed() + "/" + plant.id())
                .sorted()
                .toList();
    }

    private static List<String> sorted(List<Plant> plants) {
        return sorted(plants.stream());
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    private static Condition<Plant>[] array(List<Condition<Plant>> conditions) {
        return conditions.toArray(new Condition[0]);
    }
}

package io.mizzle.reads;

import static io.mizzle.Aggregate.avg;
import static io.mizzle.Aggregate.count;
import static io.mizzle.Aggregate.max;
import static io.mizzle.Aggregate.min;
import static io.mizzle.Aggregate.sum;
import static io.mizzle.reads.fixtures.QPlant.PLANT;

import io.mizzle.Group;
import io.mizzle.Mizzle;
import io.mizzle.Select;
import io.mizzle.Totals;
import io.mizzle.Tuple;
import io.mizzle.expression.Condition;
import io.mizzle.internal.plan.ConditionEvaluator;
import io.mizzle.reads.fixtures.Plant;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Aggregates over random conditions are what plain Java computes of the same plants. */
final class AggregateAgreementTest {

    private static final long SEED = 20261121;
    private static final int STATEMENTS = Tally.times(120);
    private static final Comparator<String> BYTES = (left, right) ->
            Arrays.compareUnsigned(left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));

    private final Random random = new Random(SEED);
    private final StoredPlants stored = StoredPlants.in("aggregate-", random);
    private final List<Plant> plants = stored.plants();
    private final List<Map<String, AttributeValue>> items = stored.items();
    private final Mizzle db = stored.db();

    @Test
    void figuresOverRandomConditions() {
        Tally tally = new Tally("aggregates and groups", SEED);
        RandomConditions conditions = new RandomConditions(random);
        for (int i = 0; i < STATEMENTS; i++) {
            List<Condition<Plant>> wanted = conditions.some();
            check(tally, i + ": " + wanted, wanted);
        }
        tally.end();
    }

    private void check(Tally tally, String what, List<Condition<Plant>> wanted) {
        Select<Plant, Plant> select = db.select()
                .from(PLANT)
                .allowScan()
                .hydrate()
                .pageSize(1 + random.nextInt(40))
                .where(array(wanted));
        List<Plant> matching = matching(wanted);
        var totals = select.aggregate(
                count(),
                count(PLANT.height),
                sum(PLANT.price),
                sum(PLANT.height),
                min(PLANT.owner),
                max(PLANT.plantedAt),
                avg(PLANT.price));
        tally.compare(
                what,
                expected(matching),
                actual(
                        random.nextBoolean()
                                ? totals.fetch()
                                : totals.fetchAsync().join()));
        tally.compare(
                what,
                List.of((long) matching.size()),
                List.of(select.aggregate(count()).fetch().get(count())));
        groups(tally, what, matching, select);
        severalGroups(tally, what, matching, select);
    }

    private static List<Object> expected(List<Plant> plants) {
        return List.of(
                (long) plants.size(),
                plants.stream().map(Plant::height).filter(Objects::nonNull).count(),
                total(plants, Plant::price),
                total(plants, plant -> plant.height() == null ? BigDecimal.ZERO : BigDecimal.valueOf(plant.height())),
                plants.stream().map(Plant::owner).filter(Objects::nonNull).min(BYTES),
                plants.stream().map(Plant::plantedAt).max(Comparator.naturalOrder()),
                plants.isEmpty()
                        ? Optional.empty()
                        : Optional.of(total(plants, Plant::price)
                                .divide(BigDecimal.valueOf(plants.size()), MathContext.DECIMAL128)
                                .stripTrailingZeros()));
    }

    private static BigDecimal total(List<Plant> plants, Function<Plant, BigDecimal> value) {
        return plants.stream()
                .map(value)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .stripTrailingZeros();
    }

    private static List<Object> actual(Totals<Plant> totals) {
        return List.of(
                totals.get(count()),
                totals.get(count(PLANT.height)),
                totals.get(sum(PLANT.price)).stripTrailingZeros(),
                totals.get(sum(PLANT.height)).stripTrailingZeros(),
                totals.get(min(PLANT.owner)),
                totals.get(max(PLANT.plantedAt)),
                totals.get(avg(PLANT.price)).map(BigDecimal::stripTrailingZeros));
    }

    private static void groups(Tally tally, String what, List<Plant> matching, Select<Plant, Plant> select) {
        Map<String, BigDecimal> expected = new LinkedHashMap<>();
        matching.stream()
                .collect(Collectors.groupingBy(Plant::kind))
                .forEach((kind, own) -> expected.put(kind.name(), total(own, Plant::price)));
        Map<String, Long> owners = matching.stream()
                .collect(Collectors.groupingBy(plant -> String.valueOf(plant.owner()), Collectors.counting()));

        List<Group<Plant, Plant.Kind>> kinds =
                select.groupBy(PLANT.kind).aggregate(sum(PLANT.price)).fetch();
        List<Group<Plant, String>> byOwner =
                select.groupBy(PLANT.owner).aggregate(count()).fetchAsync().join();

        tally.compare(
                what,
                sorted(expected),
                sorted(kinds.stream()
                        .collect(Collectors.toMap(
                                group -> String.valueOf(group.key()),
                                group -> group.get(sum(PLANT.price)).stripTrailingZeros()))));
        tally.compare(
                what,
                sorted(owners),
                sorted(byOwner.stream()
                        .collect(Collectors.toMap(group -> String.valueOf(group.key()), group -> group.get(count())))));
    }

    private static void severalGroups(Tally tally, String what, List<Plant> matching, Select<Plant, Plant> select) {
        Map<String, Long> expected = matching.stream()
                .collect(Collectors.groupingBy(
                        plant -> plant.owner() + "/" + plant.kind() + "/" + plant.bed(), Collectors.counting()));

        List<Group<Plant, Tuple<Plant>>> groups = select.groupBy(PLANT.owner, PLANT.kind, PLANT.bed)
                .aggregate(count())
                .fetch();

        tally.compare(
                what,
                sorted(expected),
                sorted(groups.stream()
                        .collect(Collectors.toMap(
                                group -> group.key().get(PLANT.owner) + "/"
                                        + group.key().get(PLANT.kind) + "/"
                                        + group.key().get(PLANT.bed),
                                group -> group.get(count())))));
    }

    private static List<String> sorted(Map<String, ?> figures) {
        return figures.entrySet().stream().map(Object::toString).sorted().toList();
    }

    private List<Plant> matching(List<Condition<Plant>> wanted) {
        List<Plant> matching = new ArrayList<>();
        for (int i = 0; i < plants.size(); i++) {
            boolean alive = plants.get(i).expiresAt() == null
                    || plants.get(i).expiresAt().isAfter(Place.NOW);
            if (alive && ConditionEvaluator.all(wanted, items.get(i))) {
                matching.add(plants.get(i));
            }
        }
        return matching;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    private static Condition<Plant>[] array(List<Condition<Plant>> conditions) {
        return conditions.toArray(new Condition[0]);
    }
}

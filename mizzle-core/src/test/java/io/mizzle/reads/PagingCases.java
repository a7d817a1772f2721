package io.mizzle.reads;

import static io.mizzle.reads.fixtures.QPlant.PLANT;
import static io.mizzle.reads.fixtures.QPost.POST;
import static io.mizzle.reads.fixtures.QSale.SALE;
import static io.mizzle.reads.fixtures.QYard.YARD;

import io.mizzle.Mizzle;
import io.mizzle.Reading;
import io.mizzle.expression.Condition;
import io.mizzle.internal.plan.ConditionEvaluator;
import io.mizzle.key.Utf8Order;
import io.mizzle.reads.fixtures.Plant;
import io.mizzle.reads.fixtures.Post;
import io.mizzle.reads.fixtures.Sale;
import io.mizzle.schema.EntitySchema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Data whose order is never a tie, and selects over all of its paths. */
final class PagingCases {

    private static final List<String> TOPICS = List.of("news", "ne#ws");
    private static final Instant START = Instant.parse("2026-05-01T22:00:00Z");

    final List<Plant> plants;
    final List<Post> posts = new ArrayList<>();
    final List<Sale> sales = new ArrayList<>();

    private final Random random;
    private final RandomPlants domain;
    private final RandomConditions conditions;

    PagingCases(Random random) {
        this.random = random;
        this.domain = new RandomPlants(random);
        this.conditions = new RandomConditions(random);
        this.plants = unique(domain.plants(90));
        for (int i = 0; i < 60; i++) {
            posts.add(new Post(
                    domain.one(RandomPlants.IDS) + i, domain.one(TOPICS), START.plusSeconds(600L * i), i * 37 % 100));
            sales.add(new Sale(
                    i % 3 == 0 ? "north" : "south",
                    i * 7L % 60 - 20,
                    i % 2 == 0 ? "Rome" : "Oslo",
                    i % 4,
                    domain.one(RandomPlants.IDS) + i,
                    BigDecimal.valueOf(i * 11L % 60 - 30, 1).stripTrailingZeros(),
                    null,
                    null,
                    null));
        }
    }

    private static List<Plant> unique(List<Plant> plants) {
        List<Plant> unique = new ArrayList<>();
        for (Plant plant : plants) {
            unique.add(new Plant(
                    plant.garden(),
                    plant.bed(),
                    plant.id() + unique.size(),
                    plant.kind(),
                    plant.state(),
                    plant.plantedAt(),
                    plant.owner(),
                    plant.height(),
                    plant.price().stripTrailingZeros(),
                    plant.tags(),
                    plant.yields(),
                    plant.note(),
                    plant.expiresAt()));
        }
        return unique;
    }

    PagingCase<?> next() {
        List<Supplier<PagingCase<?>>> kinds = List.of(
                this::garden,
                this::heights,
                this::kinds,
                this::ready,
                this::gardens,
                this::plantScan,
                this::lookup,
                this::latest,
                this::days,
                this::best,
                this::shop,
                this::city,
                this::prices);
        return domain.one(kinds).get();
    }

    private PagingCase<?> garden() {
        String garden = domain.one(RandomPlants.GARDENS);
        int bed = random.nextInt(5);
        boolean range = random.nextBoolean();
        var path = range ? PLANT.in(garden).bed().ge(bed) : PLANT.in(garden);
        return plants(
                db -> db.select().from(PLANT).where(path),
                plant -> plant.garden().equals(garden) && (!range || plant.bed() >= bed),
                "sk");
    }

    private PagingCase<?> heights() {
        String garden = domain.one(RandomPlants.GARDENS);
        int height = random.nextInt(7) - 3;
        return plants(
                db -> db.select()
                        .from(PLANT)
                        .where(PLANT.byHeight(garden).height().le(height)),
                plant -> plant.garden().equals(garden) && plant.height() != null && plant.height() <= height,
                "lsi1sk");
    }

    private PagingCase<?> kinds() {
        Plant.Kind kind = domain.one(List.of(Plant.Kind.values()));
        return plants(db -> db.select().from(PLANT).where(PLANT.byKind(kind)), plant -> plant.kind() == kind, "gsi1sk");
    }

    private PagingCase<?> ready() {
        List<Plant.Kind> kinds = List.of(domain.one(List.of(Plant.Kind.values())), Plant.Kind.APPLE);
        return plants(
                db -> db.select()
                        .from(PLANT)
                        .where(
                                PLANT.kind.in(kinds),
                                PLANT.state.eq(Plant.State.RIPE),
                                PLANT.owner.exists(),
                                PLANT.owner.ge(""))
                        .using(YARD.gsi2)
                        .hydrate(),
                plant -> kinds.contains(plant.kind()) && plant.state() == Plant.State.RIPE && plant.owner() != null,
                null);
    }

    private PagingCase<?> gardens() {
        List<String> gardens = List.of(domain.one(RandomPlants.GARDENS), domain.one(RandomPlants.GARDENS), "none");
        return plants(
                db -> db.select().from(PLANT).where(PLANT.garden.in(gardens)),
                plant -> gardens.contains(plant.garden()),
                "sk",
                random.nextBoolean() ? List.of() : List.of(PLANT.price.gt(2)));
    }

    private PagingCase<?> plantScan() {
        boolean parallel = random.nextBoolean();
        return plants(
                db -> parallel
                        ? db.select().from(PLANT).parallelScan(3)
                        : db.select().from(PLANT).allowScan(),
                plant -> true,
                null);
    }

    private PagingCase<?> lookup() {
        Plant one = domain.one(plants);
        List<String> ids = new ArrayList<>();
        plants.forEach(plant -> ids.add(plant.id()));
        Collections.shuffle(ids, random);
        ids.subList(30, ids.size()).clear();
        List<Plant> expected = new ArrayList<>();
        ids.forEach(id -> plants.stream()
                .filter(plant -> plant.id().equals(id)
                        && plant.garden().equals(one.garden())
                        && plant.bed() == one.bed()
                        && alive(plant))
                .forEach(expected::add));
        boolean down = sort(expected, bySort(PLANT, "sk"));
        return new PagingCase<>(
                "lookup",
                db -> directed(
                        db.select()
                                .from(PLANT)
                                .where(PLANT.in(one.garden()).bed().eq(one.bed()), PLANT.id.in(ids)),
                        down),
                expected,
                true);
    }

    private PagingCase<?> latest() {
        Instant from = START.plusSeconds(600L * random.nextInt(60));
        return posts(
                db -> db.select().from(POST).where(POST.latest().at().lt(from)),
                post -> post.at().isBefore(from),
                "shardSk");
    }

    private PagingCase<?> days() {
        String topic = domain.one(TOPICS);
        Instant from = START.plusSeconds(600L * random.nextInt(30));
        Instant to = from.plusSeconds(600L * random.nextInt(40));
        return posts(
                db -> db.select().from(POST).where(POST.byDay(topic).at().between(from, to)),
                post -> post.topic().equals(topic)
                        && !post.at().isBefore(from)
                        && !post.at().isAfter(to),
                "daySk");
    }

    private PagingCase<?> best() {
        Instant from = START.plusSeconds(600L * random.nextInt(30));
        Instant to = from.plusSeconds(600L * random.nextInt(40));
        int score = random.nextInt(100);
        return posts(
                db -> db.select().from(POST).where(POST.best().score().ge(score), POST.at.ge(from), POST.at.lt(to)),
                post -> post.score() >= score
                        && !post.at().isBefore(from)
                        && post.at().isBefore(to),
                "scoreSk");
    }

    private PagingCase<?> shop() {
        long number = random.nextInt(60) - 20L;
        return sales(
                db -> db.select().from(SALE).where(SALE.in("south").number().gt(number)),
                sale -> sale.shop().equals("south") && sale.number() > number,
                Comparator.comparingLong(Sale::number));
    }

    private PagingCase<?> city() {
        int day = random.nextInt(4);
        return sales(
                db -> db.select()
                        .from(SALE)
                        .where(SALE.byCity("north", "Rome").day().le(day)),
                sale -> sale.shop().equals("north") && sale.city().equals("Rome") && sale.day() <= day,
                Comparator.comparingInt(Sale::day).thenComparing(Sale::item, Utf8Order::compare));
    }

    private PagingCase<?> prices() {
        BigDecimal low = BigDecimal.valueOf(random.nextInt(60) - 30L, 1);
        return sales(
                db -> db.select()
                        .from(SALE)
                        .where(SALE.shop.eq("south"), SALE.price.ge(low), SALE.price.lt(BigDecimal.ONE)),
                sale -> sale.shop().equals("south")
                        && sale.price().compareTo(low) >= 0
                        && sale.price().compareTo(BigDecimal.ONE) < 0,
                Comparator.comparing(Sale::price));
    }

    private PagingCase<Plant> plants(
            Function<Mizzle, Reading<Plant, Plant, ?>> select, Predicate<Plant> wanted, @Nullable String sort) {
        return plants(select, wanted, sort, random.nextBoolean() ? List.of() : conditions.filter());
    }

    private PagingCase<Plant> plants(
            Function<Mizzle, Reading<Plant, Plant, ?>> select,
            Predicate<Plant> wanted,
            @Nullable String sort,
            List<Condition<Plant>> filter) {
        List<Plant> expected = new ArrayList<>(plants.stream()
                .filter(wanted)
                .filter(PagingCases::alive)
                .filter(plant -> ConditionEvaluator.all(filter, Stored.item(PLANT, plant)))
                .toList());
        boolean down = sort(expected, sort == null ? null : bySort(PLANT, sort));
        return new PagingCase<>(
                "plants " + sort + (down ? " descending " : " ") + filter,
                db -> directed(filtered(select.apply(db), filter), down),
                expected,
                sort != null);
    }

    private PagingCase<Post> posts(
            Function<Mizzle, Reading<Post, Post, ?>> select, Predicate<Post> wanted, String sort) {
        boolean odd = random.nextInt(3) == 0;
        List<Post> expected = new ArrayList<>(posts.stream()
                .filter(wanted)
                .filter(post -> !odd || post.score() > 50)
                .toList());
        boolean down = sort(expected, bySort(POST, sort));
        List<Condition<Post>> filter = odd ? List.of(POST.score.gt(50)) : List.of();
        return new PagingCase<>(
                "posts " + sort + down, db -> directed(filtered(select.apply(db), filter), down), expected, true);
    }

    private PagingCase<Sale> sales(
            Function<Mizzle, Reading<Sale, Sale, ?>> select, Predicate<Sale> wanted, Comparator<Sale> order) {
        List<Sale> expected = new ArrayList<>(sales.stream().filter(wanted).toList());
        boolean down = sort(expected, order);
        return new PagingCase<>("sales " + down, db -> directed(select.apply(db), down), expected, true);
    }

    private <E> boolean sort(List<E> expected, @Nullable Comparator<E> order) {
        boolean down = random.nextBoolean();
        if (order != null) {
            expected.sort(down ? order.reversed() : order);
        }
        return down;
    }

    private static <E> Comparator<E> bySort(EntitySchema<E> schema, String sort) {
        return Comparator.comparing(
                entity -> Stored.item(schema, entity).get(sort).s(), Utf8Order::compare);
    }

    private static boolean alive(Plant plant) {
        Instant expiresAt = plant.expiresAt();
        return expiresAt == null || expiresAt.isAfter(Place.NOW);
    }

    private static <E> Reading<E, E, ?> directed(Reading<E, E, ?> select, boolean down) {
        return down ? select.descending() : select;
    }

    private static <E> Reading<E, E, ?> filtered(Reading<E, E, ?> select, List<Condition<E>> filter) {
        return filter.isEmpty() ? select : select.where(Condition.allOf(filter));
    }
}

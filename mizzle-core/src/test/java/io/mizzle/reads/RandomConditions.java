package io.mizzle.reads;

import static io.mizzle.reads.fixtures.QPlant.PLANT;

import io.mizzle.codec.ValueType;
import io.mizzle.expression.Condition;
import io.mizzle.reads.fixtures.Plant;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Conditions on plants: often on members of keys, sometimes on anything, sometimes nested. */
final class RandomConditions {

    private final Random random;
    private final RandomPlants plants;

    RandomConditions(Random random) {
        this.random = random;
        this.plants = new RandomPlants(random);
    }

    /** One to five, joined by AND. */
    List<Condition<Plant>> some() {
        List<Condition<Plant>> conditions = new ArrayList<>();
        int count = 1 + random.nextInt(5);
        if (random.nextBoolean()) {
            conditions.add(random.nextBoolean() ? PLANT.garden.eq(garden()) : PLANT.kind.eq(kind()));
        }
        for (int i = 0; i < count; i++) {
            conditions.add(random.nextInt(6) == 0 ? nested() : one(random.nextInt(4) == 0 ? others() : members()));
        }
        return conditions;
    }

    /** One or two that no key serves. */
    List<Condition<Plant>> filter() {
        return random.nextBoolean()
                ? List.of(one(others()))
                : List.of(one(others()), one(others()).not());
    }

    private Condition<Plant> nested() {
        Condition<Plant> left = one(random.nextBoolean() ? others() : members());
        Condition<Plant> right = one(random.nextBoolean() ? others() : members());
        return switch (random.nextInt(4)) {
            case 0 -> left.and(right);
            case 1 -> left.or(right);
            case 2 -> left.not();
            default -> left.or(right.not()).and(left);
        };
    }

    private Condition<Plant> one(List<Supplier<Condition<Plant>>> choices) {
        return plants.one(choices).get();
    }

    private List<Supplier<Condition<Plant>>> members() {
        return List.of(
                () -> PLANT.garden.eq(garden()),
                () -> PLANT.garden.eq(garden()),
                () -> PLANT.garden.in(garden(), garden()),
                () -> PLANT.kind.eq(kind()),
                () -> PLANT.kind.eq(kind()),
                () -> PLANT.kind.in(kind(), kind()),
                () -> PLANT.state.eq(Plant.State.RIPE),
                () -> PLANT.state.in(Plant.State.RIPE, plants.one(List.of(Plant.State.values()))),
                () -> PLANT.bed.eq(bed()),
                () -> PLANT.bed.eq(bed()),
                () -> PLANT.bed.in(bed(), bed(), bed()),
                () -> PLANT.bed.gt(bed()),
                () -> PLANT.bed.le(bed()),
                () -> PLANT.id.eq(id()),
                () -> PLANT.id.in(id(), id()),
                () -> PLANT.id.beginsWith(id()),
                () -> PLANT.id.lt(id()),
                () -> PLANT.plantedAt.eq(plants.one(RandomPlants.DAYS)),
                () -> PLANT.plantedAt.gt(plants.one(RandomPlants.DAYS)),
                () -> PLANT.plantedAt.le(plants.one(RandomPlants.DAYS)),
                () -> PLANT.owner.eq(owner()),
                () -> PLANT.owner.exists(),
                () -> PLANT.owner.beginsWith(owner()),
                () -> PLANT.owner.ge(owner()),
                () -> PLANT.height.eq(height()),
                () -> PLANT.height.lt(height()),
                () -> PLANT.height.ge(height()),
                this::heights);
    }

    private Condition<Plant> heights() {
        int low = height();
        return PLANT.height.between(low, low + random.nextInt(4));
    }

    private List<Supplier<Condition<Plant>>> others() {
        return List.of(
                () -> PLANT.garden.ne(garden()),
                () -> PLANT.owner.ne(owner()),
                () -> PLANT.owner.notExists(),
                () -> PLANT.price.lt(BigDecimal.valueOf(random.nextInt(40), 1)),
                () -> PLANT.price.gt(2),
                () -> PLANT.tags.contains(plants.one(RandomPlants.TAGS)),
                () -> PLANT.tags.size().eq(random.nextInt(4)),
                () -> PLANT.yields.contains(random.nextInt(4)),
                () -> PLANT.yields.at(0).ge(random.nextInt(4)),
                () -> PLANT.yields.size().gt(random.nextInt(3)),
                () -> PLANT.note.contains("r"),
                () -> PLANT.note.size().le(3),
                () -> PLANT.note.type(ValueType.S),
                () -> PLANT.id.eq(PLANT.note),
                () -> PLANT.height.lt(PLANT.bed),
                () -> PLANT.bed.ne(PLANT.height),
                () -> PLANT.expiresAt.notExists());
    }

    private String garden() {
        return plants.one(RandomPlants.GARDENS);
    }

    private String id() {
        return plants.one(RandomPlants.IDS);
    }

    private String owner() {
        return plants.one(RandomPlants.OWNERS);
    }

    private Plant.Kind kind() {
        return plants.one(List.of(Plant.Kind.values()));
    }

    private int bed() {
        return random.nextInt(5);
    }

    private int height() {
        return random.nextInt(7) - 3;
    }
}

package io.mizzle.reads;

import io.mizzle.reads.fixtures.Label;
import io.mizzle.reads.fixtures.Plant;
import io.mizzle.reads.fixtures.Tool;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Entities of the yard from small domains, so that conditions meet them. */
final class RandomPlants {

    static final List<String> GARDENS = List.of("rose", "ro#se", "x$", "");
    static final List<String> IDS = List.of("a", "b", "a#b", "a$23b", "A", "é", "🍐", "\uFFFD", "TOOL", "a#TOOL#x");
    static final List<String> OWNERS = List.of("Ann", "ANN", "ann#1", "Zoë", "");
    static final List<String> TAGS = List.of("red", "green", "old");
    static final List<String> NOTES = List.of("dry", "dry soil", "Dry", "wet");
    static final List<Instant> DAYS = List.of(
            Instant.parse("2026-03-01T10:00:00Z"),
            Instant.parse("2026-03-01T10:00:00.5Z"),
            Instant.parse("2026-03-01T10:00:01Z"),
            Instant.parse("2026-04-01T00:00:00Z"));

    private final Random random;

    RandomPlants(Random random) {
        this.random = random;
    }

    /** Plants with keys of their own. */
    List<Plant> plants(int count) {
        Map<List<Object>, Plant> byKey = new LinkedHashMap<>();
        while (byKey.size() < count) {
            Plant plant = plant();
            byKey.put(List.of(plant.garden(), plant.bed(), plant.id()), plant);
        }
        return new ArrayList<>(byKey.values());
    }

    private Plant plant() {
        return new Plant(
                one(GARDENS),
                random.nextInt(5),
                one(IDS),
                one(List.of(Plant.Kind.values())),
                one(List.of(Plant.State.values())),
                one(DAYS),
                maybe(OWNERS),
                random.nextInt(3) == 0 ? null : random.nextInt(7) - 3,
                BigDecimal.valueOf(random.nextInt(40), 1),
                tags(),
                yields(),
                maybe(NOTES),
                maybe(List.of(Place.NOW.minusSeconds(60), Place.NOW, Place.NOW.plusSeconds(60))));
    }

    private Set<String> tags() {
        Set<String> tags = new HashSet<>();
        TAGS.forEach(tag -> {
            if (random.nextBoolean()) {
                tags.add(tag);
            }
        });
        return Set.copyOf(tags);
    }

    private List<Integer> yields() {
        return random.ints(random.nextInt(3), 0, 4).boxed().toList();
    }

    /** Tools below plants that may exist or not. */
    List<Tool> tools() {
        List<Tool> tools = new ArrayList<>();
        for (String garden : GARDENS) {
            for (String plant : IDS) {
                tools.add(new Tool(garden, random.nextInt(5), plant, one(IDS), one(List.of(Plant.Kind.values()))));
            }
        }
        return tools;
    }

    List<Label> labels() {
        return GARDENS.stream().map(garden -> new Label(garden, "PLANT")).toList();
    }

    <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> @Nullable T maybe(List<T> values) {
        return random.nextInt(3) == 0 ? null : one(values);
    }
}

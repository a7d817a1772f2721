package io.mizzle.reads;

import io.mizzle.reads.fixtures.Plant;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plants that differ in what a test is about. */
final class Plants {

    static final Instant MARCH = Instant.parse("2026-03-01T10:00:00Z");

    private Plants() {}

    static Plant plant(String garden, int bed, String id) {
        return full(garden, bed, id, Plant.State.GREEN, null, null);
    }

    static Plant ripe(String garden, int bed, String id, String owner) {
        return full(garden, bed, id, Plant.State.RIPE, owner, null);
    }

    static Plant until(String garden, int bed, String id, Instant expiresAt) {
        return full(garden, bed, id, Plant.State.GREEN, null, expiresAt);
    }

    private static Plant full(
            String garden, int bed, String id, Plant.State state, @Nullable String owner, @Nullable Instant expiresAt) {
        return new Plant(
                garden,
                bed,
                id,
                Plant.Kind.values()[bed % 3],
                state,
                MARCH.plusSeconds(60L * bed),
                owner,
                bed - 2,
                BigDecimal.valueOf(bed + 1L),
                Set.of("red"),
                List.of(bed),
                "note " + id,
                expiresAt);
    }

    static List<String> ids(List<Plant> plants) {
        return plants.stream().map(Plant::id).toList();
    }
}

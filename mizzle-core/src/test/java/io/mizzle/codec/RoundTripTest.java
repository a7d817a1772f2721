package io.mizzle.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.codec.Order.Discount;
import io.mizzle.codec.Order.PostalAddress;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Random values of every type in every position come back as they were. */
final class RoundTripTest {

    private static final int VALUES = 20_000 * Integer.getInteger("mizzle.test.factor", 1);
    private static final int DEEPEST = 3;

    private final long seed = Long.getLong("mizzle.test.seed", 20261121L);
    private final Random random = new Random(seed);
    private final Set<String> shapes = new TreeSet<>();

    @Test
    void everyValueInEveryPositionComesBack() {
        int mismatches = 0;
        for (int i = 0; i < VALUES; i++) {
            Pair<?> pair = next(i % (DEEPEST + 1));
            shapes.add(pair.shape());
            if (!survives(pair)) {
                mismatches++;
            }
        }
        System.out.printf(
                "codec round trip: %d values of %d shapes, %d mismatches, seed %d%n",
                VALUES, shapes.size(), mismatches, seed);
        assertEquals(0, mismatches, () -> "seed " + seed);
        assertTrue(shapes.size() > 300, () -> "only " + shapes.size() + " shapes, seed " + seed);
    }

    private boolean survives(Pair<?> pair) {
        try {
            if (pair.survives()) {
                return true;
            }
            System.out.println("does not come back: " + pair.shape() + " " + pair.value() + ", seed " + seed);
        } catch (RuntimeException e) {
            System.out.println("fails: " + pair.shape() + " " + pair.value() + ", seed " + seed + ": " + e);
        }
        return false;
    }

    private Pair<?> next(int depth) {
        if (depth == 0) {
            return random.nextInt(10) == 0 ? document() : scalar().next(random);
        }
        Pair<?> inner = next(depth - 1);
        return switch (random.nextInt(6)) {
            case 0 -> list(inner);
            case 1 -> set(inner);
            case 2 -> map(key(), inner);
            case 3 -> scalarSet(scalar());
            case 4 -> inner.takesNull() ? list(inner) : nullableList(inner);
            default -> inner.takesNull() ? list(inner) : optional(inner);
        };
    }

    private Scalar<?> scalar() {
        return Scalars.ALL.get(random.nextInt(Scalars.ALL.size()));
    }

    private Scalar<?> key() {
        Scalar<?> scalar = scalar();
        while (scalar.keys() == null) {
            scalar = scalar();
        }
        return scalar;
    }

    private Pair<?> document() {
        if (random.nextBoolean()) {
            String zip = random.nextBoolean() ? null : Scalars.text(random);
            PostalAddress address = new PostalAddress(Scalars.text(random), zip);
            return new Pair<>("record", DocumentCodecs.POSTAL_ADDRESS, address, Object::equals);
        }
        Discount discount = random.nextBoolean()
                ? new Discount.Percent(random.nextInt())
                : new Discount.Fixed(BigDecimal.valueOf(random.nextInt(), 2));
        return new Pair<>("sealed", DocumentCodecs.DISCOUNT, discount, Object::equals);
    }

    private <V> Pair<List<V>> list(Pair<V> element) {
        List<V> list = new ArrayList<>();
        int size = random.nextInt(4);
        for (int i = 0; i < size; i++) {
            list.add(element.value());
        }
        return new Pair<>(
                "List<" + element.shape() + ">",
                Codecs.list(element.codec()),
                list,
                (one, other) -> sameLists(element, one, other));
    }

    private <V> Pair<List<V>> nullableList(Pair<V> element) {
        List<V> list = new ArrayList<>();
        list.add(null);
        list.add(element.value());
        Codec<List<V>> codec = Codecs.list(Codecs.nullable(element.codec()));
        return new Pair<>(
                "List<@Nullable " + element.shape() + ">", codec, list, (one, other) -> sameLists(element, one, other));
    }

    private <V> Pair<Set<V>> set(Pair<V> element) {
        Set<V> set = new LinkedHashSet<>(List.of(element.value()));
        return new Pair<>(
                "Set<" + element.shape() + ">",
                Codecs.set(element.codec()),
                set,
                (one, other) -> sameLists(element, new ArrayList<>(one), new ArrayList<>(other)));
    }

    /** Several distinct elements, which a set of DynamoDB keeps apart if the scalar's own equality does. */
    private <V> Pair<Set<V>> scalarSet(Scalar<V> scalar) {
        Set<V> set = new LinkedHashSet<>();
        set.add(scalar.random().apply(random));
        for (int i = 0; i < 3; i++) {
            V other = scalar.random().apply(random);
            if (set.stream().noneMatch(one -> scalar.same().test(one, other))) {
                set.add(other);
            }
        }
        return new Pair<>(
                "Set<several " + scalar.name() + ">",
                Codecs.set(scalar.codec()),
                set,
                (one, other) -> sameLists(
                        new Pair<>("", scalar.codec(), other.iterator().next(), scalar.same()),
                        new ArrayList<>(one),
                        new ArrayList<>(other)));
    }

    private <K, V> Pair<Map<K, V>> map(Scalar<K> key, Pair<V> value) {
        Map<K, V> map = new LinkedHashMap<>();
        int size = random.nextInt(3);
        for (int i = 0; i < size; i++) {
            K next = key.random().apply(random);
            if (!key.keys().text(next).isEmpty()) {
                map.put(next, value.value());
            }
        }
        String shape = "Map<" + key.name() + ", " + value.shape() + ">";
        return new Pair<>(
                shape,
                Codecs.map(key.keys(), value.codec()),
                map,
                (one, other) -> one.keySet().equals(other.keySet())
                        && one.keySet().stream().allMatch(k -> value.same().test(one.get(k), other.get(k))));
    }

    private <V> Pair<Optional<V>> optional(Pair<V> pair) {
        Optional<V> value = random.nextBoolean() ? Optional.of(pair.value()) : Optional.empty();
        return new Pair<>(
                "Optional<" + pair.shape() + ">",
                Codecs.optional(pair.codec()),
                value,
                (one, other) -> one.isPresent() == other.isPresent()
                        && (one.isEmpty() || pair.same().test(one.get(), other.get())));
    }

    private static <V> boolean sameLists(Pair<V> element, List<V> one, List<V> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            V left = one.get(i);
            V right = other.get(i);
            if (left == null ? right != null : right == null || !element.same().test(left, right)) {
                return false;
            }
        }
        return true;
    }
}

package io.mizzle.internal.plan;

import io.mizzle.key.Utf8Order;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How DynamoDB compares stored values: numbers by value, strings by UTF-8 bytes, binary by unsigned bytes. */
public final class AttributeValueOrder {

    private AttributeValueOrder() {}

    /** Whether both are there and equal; an absent value equals nothing. */
    public static boolean same(@Nullable AttributeValue left, @Nullable AttributeValue right) {
        if (left == null || right == null || left.type() != right.type()) {
            return false;
        }
        return switch (left.type()) {
            case N -> number(left).compareTo(number(right)) == 0;
            case NS -> numbers(left).equals(numbers(right));
            case SS -> Set.copyOf(left.ss()).equals(Set.copyOf(right.ss()));
            case BS -> Set.copyOf(left.bs()).equals(Set.copyOf(right.bs()));
            case L -> sameElements(left.l(), right.l());
            case M -> sameEntries(left.m(), right.m());
            default -> left.equals(right);
        };
    }

    private static boolean sameElements(List<AttributeValue> left, List<AttributeValue> right) {
        if (left.size() != right.size()) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            if (!same(left.get(i), right.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameEntries(Map<String, AttributeValue> left, Map<String, AttributeValue> right) {
        return left.keySet().equals(right.keySet())
                && left.entrySet().stream().allMatch(entry -> same(entry.getValue(), right.get(entry.getKey())));
    }

    /** Whether the two have an order: both there, both S, N or B. */
    static boolean comparable(@Nullable AttributeValue left, @Nullable AttributeValue right) {
        return left != null
                && right != null
                && left.type() == right.type()
                && (left.s() != null || left.n() != null || left.b() != null);
    }

    /**
     * The order of two comparable values.
     *
     * @param left S, N or B
     * @param right of the same type
     */
    public static int compare(@Nullable AttributeValue left, @Nullable AttributeValue right) {
        if (left == null || right == null) {
            throw new IllegalArgumentException("Absent values have no order");
        }
        return switch (left.type()) {
            case S -> Utf8Order.compare(left.s(), right.s());
            case N -> number(left).compareTo(number(right));
            case B ->
                Arrays.compareUnsigned(left.b().asByteArrayUnsafe(), right.b().asByteArrayUnsafe());
            default -> throw new IllegalArgumentException(left.type() + " has no order");
        };
    }

    /** Whether it is an empty string or empty bytes, which no key attribute can be. */
    public static boolean blank(AttributeValue value) {
        return value.s() != null
                ? value.s().isEmpty()
                : value.b() != null && value.b().asByteArrayUnsafe().length == 0;
    }

    static boolean beginsWith(@Nullable AttributeValue value, AttributeValue prefix) {
        if (value == null || value.type() != prefix.type()) {
            return false;
        }
        return value.s() != null
                ? value.s().startsWith(prefix.s())
                : value.b() != null && indexOf(value.b(), prefix.b(), 0) == 0;
    }

    static boolean contains(@Nullable AttributeValue value, AttributeValue part) {
        if (value == null) {
            return false;
        }
        return switch (value.type()) {
            case S -> part.s() != null && value.s().contains(part.s());
            case B -> part.b() != null && indexOf(value.b(), part.b(), value.b().asByteArrayUnsafe().length) >= 0;
            case L -> value.l().stream().anyMatch(element -> same(element, part));
            case SS -> part.s() != null && value.ss().contains(part.s());
            case NS -> part.n() != null && numbers(value).contains(number(part).stripTrailingZeros());
            case BS -> part.b() != null && value.bs().contains(part.b());
            default -> false;
        };
    }

    /** The size as a number, of a string in UTF-16 units as DynamoDB counts; null where DynamoDB defines none. */
    static @Nullable AttributeValue size(AttributeValue value) {
        return switch (value.type()) {
            case S -> count(value.s().length());
            case B -> count(value.b().asByteArrayUnsafe().length);
            case L -> count(value.l().size());
            case M -> count(value.m().size());
            case SS -> count(value.ss().size());
            case NS -> count(value.ns().size());
            case BS -> count(value.bs().size());
            default -> null;
        };
    }

    private static AttributeValue count(int size) {
        return AttributeValue.fromN(Integer.toString(size));
    }

    private static int indexOf(SdkBytes bytes, SdkBytes part, int last) {
        byte[] all = bytes.asByteArrayUnsafe();
        byte[] wanted = part.asByteArrayUnsafe();
        for (int from = 0; from <= Math.min(last, all.length - wanted.length); from++) {
            if (Arrays.equals(all, from, from + wanted.length, wanted, 0, wanted.length)) {
                return from;
            }
        }
        return -1;
    }

    private static BigDecimal number(AttributeValue value) {
        return new BigDecimal(value.n());
    }

    private static Set<BigDecimal> numbers(AttributeValue value) {
        return value.ns().stream()
                .map(text -> new BigDecimal(text).stripTrailingZeros())
                .collect(Collectors.toCollection(HashSet::new));
    }
}

package io.mizzle.reads;

import io.mizzle.codec.Codecs;
import io.mizzle.codec.ValueType;
import io.mizzle.expression.Access;
import io.mizzle.expression.AttributeSpec;
import io.mizzle.expression.Condition;
import io.mizzle.expression.Equality;
import io.mizzle.expression.Literal;
import io.mizzle.expression.Operand;
import io.mizzle.expression.Predicate;
import io.mizzle.expression.StringAttribute;
import io.mizzle.internal.plan.AttributeValueOrder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items of any shape and conditions on them of any kind: types seldom fit, as in tables that no schema guards. */
final class RandomAny {

    private static final List<String> NAMES = List.of("a", "b", "c d", "size");
    private static final List<String> TEXTS = List.of("", "a", "ab", "b", "é", "🍐", "\uFFFD", "e\u0301", "10");
    private static final List<String> NUMBERS = List.of("0", "1", "1.0", "-1", "10", "1E1", "0.5", "2");

    private final Random random;

    RandomAny(Random random) {
        this.random = random;
    }

    Map<String, AttributeValue> item() {
        Map<String, AttributeValue> item = new HashMap<>();
        for (String name : NAMES) {
            if (random.nextInt(4) > 0) {
                item.put(name, value(2));
            }
        }
        return item;
    }

    private AttributeValue value(int depth) {
        return switch (random.nextInt(depth > 0 ? 10 : 5)) {
            case 0, 1 -> AttributeValue.fromS(one(TEXTS));
            case 2, 3 -> AttributeValue.fromN(one(NUMBERS));
            case 4 ->
                random.nextInt(3) == 0
                        ? AttributeValue.fromNul(true)
                        : random.nextBoolean()
                                ? AttributeValue.fromB(bytes())
                                : AttributeValue.fromBool(random.nextBoolean());
            case 5 -> AttributeValue.fromSs(random.nextBoolean() ? List.of("a", "é") : List.of("a"));
            case 6 -> AttributeValue.fromNs(random.nextBoolean() ? List.of("1", "10") : List.of("1.0"));
            case 7 -> AttributeValue.fromBs(List.of(SdkBytes.fromByteArray(new byte[] {1})));
            case 8 -> AttributeValue.fromL(List.of(value(depth - 1), value(depth - 1)));
            default -> AttributeValue.fromM(Map.of("a", value(depth - 1)));
        };
    }

    private SdkBytes bytes() {
        return SdkBytes.fromByteArray(random.nextBoolean() ? new byte[] {1} : new byte[] {(byte) 200, 1});
    }

    Condition<Object> condition(int depth) {
        if (depth > 0 && random.nextInt(3) == 0) {
            Condition<Object> left = condition(depth - 1);
            return switch (random.nextInt(3)) {
                case 0 -> left.and(condition(depth - 1));
                case 1 -> left.or(condition(depth - 1));
                default -> left.not();
            };
        }
        return random.nextInt(3) == 0 ? function() : comparison();
    }

    private Condition<Object> comparison() {
        Predicate.Comparator comparator = one(List.of(Predicate.Comparator.values()));
        return switch (random.nextInt(6)) {
            case 0 -> new Equality<>(attribute(), literal(value(1)));
            case 1 -> new Predicate.Comparison<>(attribute(), Predicate.Comparator.NE, literal(value(1)));
            case 2 -> new Predicate.Comparison<>(operand(), comparator, literal(scalar()));
            case 3 -> new Predicate.Relation<>(operand(), comparator, operand());
            case 4 -> between();
            default -> new Predicate.In<>(attribute(), List.of(literal(value(1)), literal(value(0))));
        };
    }

    private Condition<Object> between() {
        AttributeValue one = scalar();
        AttributeValue other = scalar();
        while (one.type() != other.type()) {
            other = scalar();
        }
        boolean order = AttributeValueOrder.compare(one, other) <= 0;
        return new Predicate.Between<>(operand(), literal(order ? one : other), literal(order ? other : one));
    }

    private Condition<Object> function() {
        return switch (random.nextInt(4)) {
            case 0 ->
                new Predicate.BeginsWith<>(
                        attribute(),
                        literal(
                                random.nextBoolean()
                                        ? AttributeValue.fromS(one(TEXTS))
                                        : AttributeValue.fromB(bytes())));
            case 1 -> new Predicate.Contains<>(attribute(), literal(value(1)));
            case 2 -> new Predicate.Existence<>(attribute(), random.nextBoolean());
            default -> new Predicate.TypeIs<>(attribute(), one(List.of(ValueType.values())));
        };
    }

    private Operand<Object, ?> operand() {
        return random.nextInt(3) == 0 ? attribute().size() : attribute();
    }

    private StringAttribute<Object, Access.Fixed> attribute() {
        AttributeSpec<String> spec = AttributeSpec.of("Any", one(NAMES), Codecs.STRING);
        return new StringAttribute<>(random.nextInt(5) == 0 ? spec.child("a", Codecs.STRING) : spec);
    }

    private AttributeValue scalar() {
        return switch (random.nextInt(5)) {
            case 0, 1 -> AttributeValue.fromS(one(TEXTS));
            case 2, 3 -> AttributeValue.fromN(one(NUMBERS));
            default -> AttributeValue.fromB(bytes());
        };
    }

    private static Literal literal(AttributeValue value) {
        return new Literal(value, value, false);
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}

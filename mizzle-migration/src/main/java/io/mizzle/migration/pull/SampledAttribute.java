package io.mizzle.migration.pull;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the values of one attribute have in common. */
final class SampledAttribute {

    private static final BigDecimal LIMIT = new BigDecimal(Long.MAX_VALUE);

    private final Set<AttributeValue.Type> types = EnumSet.noneOf(AttributeValue.Type.class);
    private boolean whole = true;
    private boolean instants = true;
    private long count;

    void add(AttributeValue value) {
        count++;
        types.add(value.type());
        if (value.n() != null) {
            BigDecimal number = new BigDecimal(value.n());
            whole &= number.stripTrailingZeros().scale() <= 0 && number.abs().compareTo(LIMIT) < 0;
        }
        if (value.s() != null) {
            instants &= value.s().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{5,8}(\\.[0-9]{1,9})?Z");
        }
    }

    void add(SampledAttribute other) {
        count += other.count;
        types.addAll(other.types);
        whole &= other.whole;
        instants &= other.instants;
    }

    long count() {
        return count;
    }

    /** The Java type; in a key text stays text and numbers stay exact, since keys are compared as they are stored. */
    String java(boolean key) {
        Set<AttributeValue.Type> values = EnumSet.noneOf(AttributeValue.Type.class);
        values.addAll(types);
        values.remove(AttributeValue.Type.NUL);
        if (values.size() != 1 || types.contains(AttributeValue.Type.NUL)) {
            return "AttributeValue";
        }
        return switch (values.iterator().next()) {
            case S -> instants && !key ? "Instant" : "String";
            case N -> whole && !key ? "Long" : "BigDecimal";
            case BOOL -> "Boolean";
            case B -> "SdkBytes";
            case SS -> "Set<String>";
            case NS -> "Set<BigDecimal>";
            case BS -> "Set<SdkBytes>";
            default -> "AttributeValue";
        };
    }
}

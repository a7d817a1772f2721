package io.mizzle.key;

import io.mizzle.key.KeyCondition.All;
import io.mizzle.key.KeyCondition.AtLeast;
import io.mizzle.key.KeyCondition.AtMost;
import io.mizzle.key.KeyCondition.Between;
import io.mizzle.key.KeyCondition.GreaterThan;
import io.mizzle.key.KeyCondition.LessThan;
import io.mizzle.key.KeyCondition.Nothing;
import io.mizzle.key.KeyPart.Placeholder;
import org.jspecify.annotations.Nullable;

/**
 * The ends of a range over one placeholder, as keys. All wanted keys start with the scope: what stands before the placeholder. The keys
 * of one value are its key P itself, if nothing follows, or go on behind P.
 */
final class RangeEnds {

    /** An end of a range; a key equal to an exclusive end is not wanted. */
    private record End(String key, boolean inclusive) {}

    private final KeyTemplate template;
    private final Placeholder placeholder;
    private final String scope;
    private final boolean last;
    private final boolean closed;

    RangeEnds(KeyTemplate template, Object[] bound) {
        int part = TemplateRules.partOf(template, bound.length);
        this.template = template;
        this.placeholder = template.placeholders().get(bound.length);
        this.scope = template.leading(bound);
        this.last = part + 1 == template.parts().size();
        this.closed = TemplateRules.closed(template.parts(), part);
    }

    KeyCondition condition(SortRange range) {
        boolean down = placeholder.format().descending();
        if (range instanceof SortRange.Between between) {
            Object low = down ? between.high() : between.low();
            Object high = down ? between.low() : between.high();
            return between(from(low), to(high));
        }
        if (range instanceof SortRange.GreaterThan greater) {
            return down ? below(before(greater.value())) : above(after(greater.value()));
        }
        if (range instanceof SortRange.AtLeast least) {
            return down ? below(to(least.value())) : above(from(least.value()));
        }
        if (range instanceof SortRange.LessThan less) {
            return down ? above(after(less.value())) : below(before(less.value()));
        }
        Object most = ((SortRange.AtMost) range).value();
        return down ? above(from(most)) : below(to(most));
    }

    /** From the first key of a value. */
    private End from(Object value) {
        return new End(key(value), true);
    }

    /** Behind the last key of a value. */
    private End after(Object value) {
        String key = key(value);
        if (last && (scope.isEmpty() || template.encoding() == KeyEncoding.RAW)) {
            return new End(key, false);
        }
        if (LongestKey.is(key)) {
            String after = LongestKey.after(key);
            return after == null ? new End(key, false) : new End(after, true);
        }
        return new End(behind(key), true);
    }

    /** Up to the last key of a value. */
    private End to(Object value) {
        String key = key(value);
        if (LongestKey.is(key)) {
            return new End(key, true);
        }
        if (last) {
            boolean plain = scope.isEmpty() || template.encoding() == KeyEncoding.RAW;
            return new End(plain ? key : key + KeyEncoding.DELIMITER, true);
        }
        return new End(behind(key), closed);
    }

    /** Before the first key of a value. */
    private End before(Object value) {
        return new End(key(value), closed && !last && !scope.isEmpty());
    }

    // Nothing between P# and P$ belongs to another value. Without a border behind P, a fixed width keeps values apart.
    private String behind(String key) {
        return closed ? key + KeyEncoding.ESCAPE : requireAfter(key);
    }

    private static String requireAfter(String key) {
        String after = Utf8Order.afterPrefix(key);
        return after == null ? key : after;
    }

    private String key(Object value) {
        StringBuilder key = new StringBuilder(scope);
        template.append(key, placeholder, value);
        return key.toString();
    }

    private KeyCondition above(End low) {
        String end = scope.isEmpty() ? null : Utf8Order.afterPrefix(scope);
        if (end == null) {
            return plainlyAbove(low);
        }
        boolean foreignEnd = scope.charAt(scope.length() - 1) != KeyEncoding.DELIMITER;
        String drop = !low.inclusive() ? low.key() : foreignEnd ? end : null;
        return ordered(low.key(), end, drop);
    }

    private static KeyCondition plainlyAbove(End low) {
        if (low.key().isEmpty()) {
            return new All();
        }
        return low.inclusive() ? new AtLeast(low.key()) : new GreaterThan(low.key());
    }

    private KeyCondition below(End high) {
        if (high.key().isEmpty()) {
            return new Nothing();
        }
        if (scope.isEmpty()) {
            return high.inclusive() ? new AtMost(high.key()) : new LessThan(high.key());
        }
        return ordered(scope, high.key(), high.inclusive() ? null : high.key());
    }

    private KeyCondition between(End low, End high) {
        return low.key().isEmpty() ? below(high) : ordered(low.key(), high.key(), high.inclusive() ? null : high.key());
    }

    private KeyCondition ordered(String low, String high, @Nullable String drop) {
        int order = Utf8Order.compare(low, high);
        return order > 0 || (order == 0 && low.equals(drop)) ? new Nothing() : new Between(low, high, scope, drop);
    }

    /** Whether an interval holds any key that starts with {@code literal}. */
    static boolean meets(KeyCondition condition, String literal) {
        String after = Utf8Order.afterPrefix(literal);
        if (literal.isEmpty() || after == null) {
            return true;
        }
        if (condition instanceof Between between) {
            return startsBefore(between.low(), after) && Utf8Order.compare(literal, between.high()) <= 0;
        }
        if (condition instanceof AtLeast least) {
            return startsBefore(least.key(), after);
        }
        if (condition instanceof GreaterThan greater) {
            return startsBefore(greater.key(), after);
        }
        if (condition instanceof AtMost most) {
            return Utf8Order.compare(literal, most.key()) <= 0;
        }
        return !(condition instanceof LessThan less) || Utf8Order.compare(literal, less.key()) < 0;
    }

    private static boolean startsBefore(String low, String after) {
        return Utf8Order.compare(low, after) < 0;
    }
}

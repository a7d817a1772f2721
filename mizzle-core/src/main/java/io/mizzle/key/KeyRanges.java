package io.mizzle.key;

import io.mizzle.exception.InvalidItemException;
import io.mizzle.key.KeyCondition.All;
import io.mizzle.key.KeyCondition.BeginsWith;
import io.mizzle.key.KeyCondition.Between;
import io.mizzle.key.KeyCondition.Equal;
import io.mizzle.key.KeyCondition.Nothing;
import io.mizzle.key.KeyPart.Placeholder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The exact key condition for what is wanted of the leading placeholders of a sort key. Pure functions. */
public final class KeyRanges {

    private KeyRanges() {}

    /**
     * Equality on the first placeholders, then at most one range.
     *
     * @param template the sort key's template
     * @param bound the values of the first placeholders, in order; none for the whole of the template
     * @param range what is wanted of the next placeholder, or null
     * @return the condition; if the template is not {@link KeyTemplate#injective} it may return other tuples as well
     * @throws InvalidItemException if a value does not fit its format
     * @throws IllegalArgumentException if there is no next placeholder or it cannot take the range
     */
    public static KeyCondition of(KeyTemplate template, Object[] bound, @Nullable SortRange range) {
        if (range == null) {
            return equal(template, bound);
        }
        requireRange(template, bound.length, range);
        if (range instanceof SortRange.EqualTo equal) {
            Object[] more = Arrays.copyOf(bound, bound.length + 1);
            more[bound.length] = equal.value();
            return equal(template, more);
        }
        if (range instanceof SortRange.BeginsWith start) {
            return beginsWith(template, bound, start.value());
        }
        return new RangeEnds(template, bound).condition(range);
    }

    /**
     * An item and all below it: the keys that are the leading tuple's, or go on with {@code #} behind it.
     *
     * @param template the sort key's template
     * @param bound the values of the first placeholders, in order
     * @return the condition
     * @throws InvalidItemException if a value does not fit its format
     * @throws IllegalArgumentException if the last value does not end its segment, or under {@link KeyEncoding#RAW}
     */
    public static KeyCondition subtree(KeyTemplate template, Object... bound) {
        int count = template.placeholders().size();
        if (bound.length == 0 && count > 0) {
            return equal(template, bound);
        }
        boolean whole = bound.length == count;
        if (template.encoding() == KeyEncoding.RAW
                || (!whole
                        && !TemplateRules.closed(template.parts(), TemplateRules.partOf(template, bound.length - 1)))) {
            throw new IllegalArgumentException("key " + template + ": what lies below " + bound.length
                    + " values cannot be told from its neighbours; read the whole partition and filter");
        }
        String item = whole ? template.leading(bound) : tuple(template, bound);
        if (item.isEmpty()) {
            return new All();
        }
        return LongestKey.is(item) ? new Equal(item) : new Between(item, behind(item), item, null);
    }

    /**
     * The end of what goes on with {@code #} behind a key.
     *
     * @param key of a sort key's template under {@link KeyEncoding#ESCAPED}
     * @return behind all of it; the key itself if that is as long as DynamoDB allows, since nothing can go on behind it then
     */
    public static String behind(String key) {
        return LongestKey.is(key) ? key : key + KeyEncoding.ESCAPE;
    }

    /**
     * Whether a condition may return a key of another template of the same partition. If not, the type filter can be left out.
     *
     * @param condition a sort key's condition
     * @param other the sort key's template of another entity
     * @return false only if it is proved that no key of {@code other} satisfies the condition
     */
    public static boolean mayReturn(KeyCondition condition, KeyTemplate other) {
        if (condition instanceof Nothing) {
            return false;
        }
        if (other.encoding() == KeyEncoding.RAW) {
            return true;
        }
        if (condition instanceof Equal equal) {
            return other.matches(equal.key());
        }
        return other.mayStartWith(condition.scope()) && RangeEnds.meets(condition, other.leading(new Object[0]));
    }

    private static KeyCondition equal(KeyTemplate template, Object[] bound) {
        String key = template.leading(bound);
        if (bound.length == template.placeholders().size()) {
            return key.isEmpty() ? new Nothing() : new Equal(key);
        }
        return startingWith(key);
    }

    private static KeyCondition beginsWith(KeyTemplate template, Object[] bound, String start) {
        StringBuilder key = new StringBuilder(template.leading(bound));
        template.append(key, template.placeholders().get(bound.length), start);
        return startingWith(key.toString());
    }

    private static KeyCondition startingWith(String prefix) {
        if (LongestKey.exceededBy(prefix)) {
            return new Nothing();
        }
        return prefix.isEmpty() ? new All() : new BeginsWith(prefix);
    }

    private static String tuple(KeyTemplate template, Object[] bound) {
        int last = bound.length - 1;
        StringBuilder key = new StringBuilder(template.leading(Arrays.copyOf(bound, last)));
        template.append(key, template.placeholders().get(last), bound[last]);
        return key.toString();
    }

    private static void requireRange(KeyTemplate template, int next, SortRange range) {
        if (next >= template.placeholders().size()) {
            throw new IllegalArgumentException(
                    "key " + template + " has no placeholder for a range after " + next + " values");
        }
        Placeholder placeholder = template.placeholders().get(next);
        boolean text = placeholder.format().width() == KeyFormat.VARIABLE;
        boolean takes = range instanceof SortRange.EqualTo
                || (template.sortsBy(next) && (text || !(range instanceof SortRange.BeginsWith)));
        if (!takes) {
            throw new IllegalArgumentException(
                    "key " + template + ": {" + placeholder.name()
                            + "} cannot take this range, because keys do not sort by its text there; use equality and a filter");
        }
    }
}

package io.mizzle.key;

import io.mizzle.exception.InvalidItemException;
import io.mizzle.key.KeyPart.Literal;
import io.mizzle.key.KeyPart.Placeholder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The partitions a query has to read when the components behind {@code shard} or {@code bucket} are not known: every shard, and every
 * bucket of a time range. Each partition is a Query of its own. Immutable.
 */
public final class PartitionFan {

    private final KeyTemplate template;
    private final @Nullable Object[] values;
    private final @Nullable Instant from;
    private final @Nullable Instant to;

    private PartitionFan(
            KeyTemplate template, @Nullable Object[] values, @Nullable Instant from, @Nullable Instant to) {
        this.template = template;
        this.values = values.clone();
        this.from = from;
        this.to = to;
    }

    /**
     * The fan of a partition template.
     *
     * @param template the partition key's template
     * @param values one value for each placeholder, in order; null where it is not known
     * @param from the first instant wanted of buckets that are not bound, or null
     * @param to the last instant wanted of buckets that are not bound, inclusive, or null
     * @return the fan
     * @throws IllegalArgumentException if a placeholder is unknown and neither shard nor bucket, or a bucket lacks the range
     */
    public static PartitionFan of(
            KeyTemplate template, @Nullable Object[] values, @Nullable Instant from, @Nullable Instant to) {
        PartitionFan fan = new PartitionFan(template, values, from, to);
        if (values.length != template.placeholders().size()) {
            throw new IllegalArgumentException(values.length + " values for the "
                    + template.placeholders().size() + " placeholders of key " + template);
        }
        fan.count();
        return fan;
    }

    /**
     * How many partitions there are, without building them: what a planner compares with {@code maxFanOut}.
     *
     * @return the number; {@link Long#MAX_VALUE} if it does not fit a long
     */
    public long count() {
        long count = 1;
        for (int i = 0; i < values.length; i++) {
            long choices = choices(i);
            boolean tooMany = choices != 0 && count > Long.MAX_VALUE / choices;
            count = tooMany ? Long.MAX_VALUE : count * choices;
        }
        return count;
    }

    /**
     * How many partitions in a row hold the same buckets: those to be merged before going on to the next bucket.
     *
     * @return the number of unknown shards, 1 if there is none
     */
    public long shards() {
        long shards = 1;
        for (int i = 0; i < values.length; i++) {
            boolean shard = values[i] == null && fan(i) instanceof KeyFan.Shards;
            shards *= shard ? choices(i) : 1;
        }
        return shards;
    }

    /**
     * The partition keys: by bucket in ascending order of time, within a bucket by shard. Check {@link #count} first.
     *
     * @return the keys, all different
     * @throws InvalidItemException if a value does not fit its format
     */
    public List<String> partitions() {
        String[] texts = new String[values.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = values[i] == null ? "" : encoded(i);
        }
        List<String> keys = new ArrayList<>();
        fill(texts, unknown(), 0, keys);
        return List.copyOf(keys);
    }

    private void fill(String[] texts, List<Integer> unknown, int depth, List<String> keys) {
        if (depth == unknown.size()) {
            keys.add(key(texts));
            return;
        }
        int placeholder = unknown.get(depth);
        for (String text : choicesOf(placeholder)) {
            texts[placeholder] = text;
            fill(texts, unknown, depth + 1, keys);
        }
    }

    private String key(String[] texts) {
        StringBuilder key = new StringBuilder();
        int next = 0;
        for (KeyPart part : template.parts()) {
            key.append(part instanceof Literal literal ? literal.text() : texts[next++]);
        }
        return key.toString();
    }

    private String encoded(int placeholder) {
        StringBuilder text = new StringBuilder();
        template.append(text, template.placeholders().get(placeholder), values[placeholder]);
        return text.toString();
    }

    /** Buckets before shards: the earlier one changes more slowly. */
    private List<Integer> unknown() {
        return IntStream.range(0, values.length)
                .filter(i -> values[i] == null)
                .boxed()
                .sorted(Comparator.comparing(i -> fan(i) instanceof KeyFan.Shards))
                .toList();
    }

    private long choices(int placeholder) {
        if (values[placeholder] != null) {
            return 1;
        }
        KeyFan fan = fan(placeholder);
        if (fan instanceof KeyFan.Shards shards) {
            return shards.count();
        }
        return ((KeyFan.Buckets) fan).count(first(placeholder), last(placeholder));
    }

    private List<String> choicesOf(int placeholder) {
        KeyFan fan = fan(placeholder);
        if (fan instanceof KeyFan.Shards shards) {
            return shards.texts();
        }
        return ((KeyFan.Buckets) fan).texts(first(placeholder), last(placeholder));
    }

    private KeyFan fan(int placeholder) {
        Placeholder unknown = template.placeholders().get(placeholder);
        return unknown.format()
                .fan()
                .orElseThrow(() -> new IllegalArgumentException("partition " + template + ": {" + unknown.name()
                        + "} is neither bound nor a shard or bucket; give its value"));
    }

    private Instant first(int placeholder) {
        return from == null ? refuseOpenRange(placeholder) : from;
    }

    private Instant last(int placeholder) {
        return to == null ? refuseOpenRange(placeholder) : to;
    }

    private Instant refuseOpenRange(int placeholder) {
        throw new IllegalArgumentException("partition " + template + ": the buckets of {"
                + template.placeholders().get(placeholder).name()
                + "} have no end; give the first and the last instant wanted");
    }
}

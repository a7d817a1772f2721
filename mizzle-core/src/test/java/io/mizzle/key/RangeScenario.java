package io.mizzle.key;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One partition with items of a template and of foreign templates near it, and random wishes on that template. */
final class RangeScenario {

    /** An item: foreign ones have no tuple. */
    record Row(String key, int owner, Object @Nullable [] tuple) {}

    /** What is wanted: equal leading values and a range on the next one. */
    record Wish(Object[] bound, @Nullable SortRange range) {}

    private final Random random;
    private final RandomTemplate own;
    private final List<KeyTemplate> foreign = new ArrayList<>();
    private final Map<String, Row> rows = new TreeMap<>(Kind::utf8);

    RangeScenario(long seed, boolean rawToo) {
        this.random = new Random(seed);
        int choice = random.nextInt(10);
        KeyEncoding encoding =
                choice < 7 ? KeyEncoding.ESCAPED : choice < 8 || !rawToo ? KeyEncoding.REJECT : KeyEncoding.RAW;
        List<Kind<?>> pool = new ArrayList<>(Kind.SORTED);
        pool.addAll(Kind.SORTED_BUT_LOSSY);
        this.own = RandomTemplate.make(random, encoding, random.nextInt(3) == 0 ? List.of(Kind.STRING) : pool);
        addOwn();
        for (List<List<KeyPart>> segments : neighbours()) {
            addForeign(segments);
        }
    }

    RandomTemplate own() {
        return own;
    }

    List<KeyTemplate> foreign() {
        return foreign;
    }

    /** All items in key order. */
    List<Row> rows() {
        return List.copyOf(rows.values());
    }

    private void addOwn() {
        Object[] tuple = own.tuple(random);
        for (int i = 0; i < 25; i++) {
            String key = own.template().render(tuple);
            rows.putIfAbsent(key, new Row(key, 0, tuple));
            tuple = random.nextInt(5) == 0 ? own.tuple(random) : own.near(random, tuple);
        }
    }

    private List<List<List<KeyPart>>> neighbours() {
        List<List<KeyPart>> segments = own.segments();
        List<KeyPart> line = List.of(KeyPart.literal("LINE"));
        List<KeyPart> text = List.of(KeyPart.placeholder("text", KeyFormats.string()));
        List<KeyPart> number = List.of(KeyPart.placeholder("n", KeyFormats.num(2, NumberKind.INT)));
        List<List<List<KeyPart>>> near = new ArrayList<>();
        near.add(join(segments, List.of(line, number)));
        near.add(join(segments, List.of(text)));
        near.add(List.of(line, text));
        near.add(List.of(List.of(KeyPart.literal("ORDER")), line));
        near.add(List.of(List.of(KeyPart.literal("ORDERX")), text));
        near.add(List.of(List.of(KeyPart.literal("ORDER"), KeyPart.placeholder("text", KeyFormats.string()))));
        near.add(List.of(List.of(KeyPart.literal("ORDER")), text, line));
        near.add(List.of(text, text, text));
        near.add(List.of(List.of(KeyPart.placeholder("status", KeyFormats.enumName(Kind.Status.values()))), text));
        if (segments.size() > 1) {
            near.add(segments.subList(0, segments.size() - 1));
        }
        for (int i = 0; i < segments.size(); i++) {
            // Where a scope ends in "v", a range ends at "w", which must not come back with it.
            if (segments.get(i).get(0).equals(KeyPart.literal("v"))) {
                near.add(join(segments.subList(0, i), List.of(List.of(KeyPart.literal("w")))));
            }
        }
        return near;
    }

    private static List<List<KeyPart>> join(List<List<KeyPart>> start, List<List<KeyPart>> end) {
        List<List<KeyPart>> joined = new ArrayList<>(start);
        joined.addAll(end);
        return joined;
    }

    private void addForeign(List<List<KeyPart>> segments) {
        if (random.nextInt(3) == 0) {
            return;
        }
        KeyTemplate template = RandomTemplate.template(KeyEncoding.ESCAPED, segments);
        foreign.add(template);
        int owner = foreign.size();
        List<Row> near = rows();
        for (int i = 0; i < 6; i++) {
            @Nullable Object[] like = near.get(random.nextInt(near.size())).tuple();
            String key = template.leading(values(template, like));
            // The processor refuses entities whose keys can be equal, so such a pair never shares a table.
            if (!key.isEmpty() && !own.template().matches(key)) {
                rows.putIfAbsent(key, new Row(key, owner, null));
            }
        }
    }

    private Object[] values(KeyTemplate template, Object @Nullable [] like) {
        Object[] values = new Object[template.placeholders().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(template.placeholders().get(i), i, like);
        }
        return values;
    }

    private Object value(KeyPart.Placeholder placeholder, int position, Object @Nullable [] like) {
        return switch (placeholder.name()) {
            case "text" -> Kind.STRING.value(random);
            case "n" -> random.nextInt(100);
            case "status" -> Kind.Status.values()[random.nextInt(4)];
            default -> like == null ? own.value(random, position) : like[position];
        };
    }

    Wish wish() {
        KeyTemplate template = own.template();
        boolean raw = template.encoding() == KeyEncoding.RAW;
        Object[] near = someTuple();
        int bound = raw ? near.length - 1 : random.nextInt(near.length + 1);
        if (bound == near.length) {
            return new Wish(near, null);
        }
        if (random.nextInt(5) == 0 || !template.sortsBy(bound)) {
            return new Wish(Arrays.copyOf(near, bound), null);
        }
        return new Wish(Arrays.copyOf(near, bound), range(bound));
    }

    private SortRange range(int placeholder) {
        Object value = end(placeholder);
        boolean text = own.kinds().get(placeholder).format().width() == KeyFormat.VARIABLE && value instanceof String;
        return switch (random.nextInt(text ? 7 : 6)) {
            case 0 -> new SortRange.GreaterThan(value);
            case 1 -> new SortRange.AtLeast(value);
            case 2 -> new SortRange.LessThan(value);
            case 3 -> new SortRange.AtMost(value);
            case 4 -> new SortRange.Between(value, end(placeholder));
            case 5 -> new SortRange.EqualTo(value);
            default -> new SortRange.BeginsWith((String) value);
        };
    }

    private Object end(int placeholder) {
        return random.nextInt(4) == 0 ? own.value(random, placeholder) : someTuple()[placeholder];
    }

    private Object[] someTuple() {
        List<Row> mine =
                rows.values().stream().filter(row -> row.tuple() != null).toList();
        return mine.get(random.nextInt(mine.size())).tuple();
    }

    /** What is wanted, found by comparing values. */
    boolean wanted(Row row, Wish wish) {
        Object[] tuple = row.tuple();
        if (tuple == null || !own.sameStart(tuple, wish.bound())) {
            return false;
        }
        return wish.range() == null || inRange(wish.bound().length, tuple[wish.bound().length], wish.range());
    }

    private boolean inRange(int placeholder, Object value, SortRange range) {
        Kind<?> kind = own.kinds().get(placeholder);
        if (range instanceof SortRange.GreaterThan greater) {
            return kind.compare(value, greater.value()) > 0;
        }
        if (range instanceof SortRange.AtLeast least) {
            return kind.compare(value, least.value()) >= 0;
        }
        if (range instanceof SortRange.LessThan less) {
            return kind.compare(value, less.value()) < 0;
        }
        if (range instanceof SortRange.AtMost most) {
            return kind.compare(value, most.value()) <= 0;
        }
        if (range instanceof SortRange.Between between) {
            return kind.compare(value, between.low()) >= 0 && kind.compare(value, between.high()) <= 0;
        }
        if (range instanceof SortRange.BeginsWith start) {
            return ((String) value).startsWith(start.value());
        }
        return kind.compare(value, ((SortRange.EqualTo) range).value()) == 0;
    }

    /** The condition a planner would send: an open end of a lossy format is included and filtered. */
    KeyCondition condition(Wish wish) {
        SortRange range = wish.range();
        boolean lossless =
                range == null || own.kinds().get(wish.bound().length).format().lossless();
        return KeyRanges.of(own.template(), wish.bound(), lossless ? range : range.widened());
    }

    /** Whether conditions on the components stay as filters beside the key condition. */
    boolean needsValueFilter(Wish wish) {
        int used = wish.bound().length + (wish.range() == null ? 0 : 1);
        return !own.template().injective()
                || own.kinds().subList(0, used).stream()
                        .anyMatch(kind -> !kind.format().lossless());
    }

    /** Whether an item of another entity may be among what the condition returns. */
    boolean needsTypeFilter(KeyCondition condition) {
        return own.template().encoding() == KeyEncoding.RAW
                || foreign.stream().anyMatch(template -> KeyRanges.mayReturn(condition, template));
    }

    /** What a reader keeps of the items a query returned. */
    List<String> kept(List<Row> returned, Wish wish, KeyCondition condition) {
        boolean typeFilter = needsTypeFilter(condition);
        boolean valueFilter = needsValueFilter(wish);
        return returned.stream()
                .filter(row -> !row.key().equals(condition.dropEqual()))
                .filter(row -> !typeFilter || row.owner() == 0)
                .filter(row -> !valueFilter || row.owner() != 0 || wanted(row, wish))
                .map(Row::key)
                .toList();
    }

    @Override
    public String toString() {
        return own.template() + " among " + foreign;
    }
}

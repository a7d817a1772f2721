package io.mizzle.key;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A template as segments, with the kind of each placeholder: templates near it are easy to make from its segments. */
record RandomTemplate(KeyTemplate template, List<List<KeyPart>> segments, List<Kind<?>> kinds) {

    private static final List<String> SCOPES = List.of("ORDER", "O", "\u00e9t\u00e9", "ORDER-x");

    static RandomTemplate make(Random random, KeyEncoding encoding, List<Kind<?>> pool) {
        List<List<KeyPart>> segments = new ArrayList<>();
        List<Kind<?>> kinds = new ArrayList<>();
        if (random.nextInt(4) > 0) {
            segments.add(List.of(KeyPart.literal(SCOPES.get(random.nextInt(SCOPES.size())))));
        }
        int count = 1 + random.nextInt(4);
        while (kinds.size() < count) {
            segments.add(segment(random, pool, kinds));
            if (random.nextInt(4) == 0) {
                segments.add(List.of(KeyPart.literal("LINE")));
            }
        }
        return of(encoding, segments, kinds);
    }

    private static List<KeyPart> segment(Random random, List<Kind<?>> pool, List<Kind<?>> kinds) {
        List<KeyPart> segment = new ArrayList<>();
        if (random.nextInt(6) == 0) {
            segment.add(KeyPart.literal("v"));
        }
        Kind<?> kind = pool.get(random.nextInt(pool.size()));
        segment.add(placeholder(kinds, kind));
        if (kind.format().width() != KeyFormat.VARIABLE && random.nextInt(3) == 0) {
            if (random.nextBoolean()) {
                segment.add(KeyPart.literal("-"));
            }
            segment.add(placeholder(kinds, pool.get(random.nextInt(pool.size()))));
        }
        return segment;
    }

    private static KeyPart placeholder(List<Kind<?>> kinds, Kind<?> kind) {
        kinds.add(kind);
        return KeyPart.placeholder("c" + kinds.size(), kind.format());
    }

    static RandomTemplate of(KeyEncoding encoding, List<List<KeyPart>> segments, List<Kind<?>> kinds) {
        return new RandomTemplate(template(encoding, segments), List.copyOf(segments), List.copyOf(kinds));
    }

    static KeyTemplate template(KeyEncoding encoding, List<List<KeyPart>> segments) {
        List<KeyPart> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        for (int i = 0; i < segments.size(); i++) {
            literal.append(i == 0 ? "" : "#");
            for (KeyPart part : segments.get(i)) {
                if (part instanceof KeyPart.Literal text) {
                    literal.append(text.text());
                } else {
                    flush(literal, parts);
                    parts.add(part);
                }
            }
        }
        flush(literal, parts);
        return KeyTemplate.of(encoding, parts.toArray(KeyPart[]::new));
    }

    private static void flush(StringBuilder literal, List<KeyPart> parts) {
        if (!literal.isEmpty()) {
            parts.add(KeyPart.literal(literal.toString()));
            literal.setLength(0);
        }
    }

    /** Random values that the encoding takes and that give a key. */
    Object[] tuple(Random random) {
        while (true) {
            Object[] tuple = new Object[kinds.size()];
            for (int i = 0; i < tuple.length; i++) {
                tuple[i] = value(random, i);
            }
            if (!template.leading(tuple).isEmpty()) {
                return tuple;
            }
        }
    }

    Object value(Random random, int placeholder) {
        while (true) {
            Kind<?> kind = kinds.get(placeholder);
            Object value = kind.value(random);
            boolean reserved = kind.textOf(value).chars().anyMatch(unit -> unit <= '$');
            if (!reserved || template.encoding() != KeyEncoding.REJECT) {
                return value;
            }
        }
    }

    /** The order of tuples: value by value, turned round where the format is descending. */
    int compare(Object[] left, Object[] right) {
        for (int i = 0; i < kinds.size(); i++) {
            int order = kinds.get(i).compare(left[i], right[i]);
            if (order != 0) {
                return kinds.get(i).format().descending() ? -order : order;
            }
        }
        return 0;
    }

    boolean sameStart(Object[] tuple, Object[] start) {
        for (int i = 0; i < start.length; i++) {
            if (kinds.get(i).compare(tuple[i], start[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    /** The same tuple with fresh values from some position on, so that many tuples share a beginning. */
    Object[] near(Random random, Object[] tuple) {
        Object[] near = Arrays.copyOf(tuple, tuple.length);
        int from = random.nextInt(tuple.length);
        near[from] = value(random, from);
        for (int i = from + 1; i < near.length; i++) {
            near[i] = random.nextBoolean() ? near[i] : value(random, i);
        }
        return template.leading(near).isEmpty() ? tuple : near;
    }
}

package io.mizzle.processor.template;

import io.mizzle.processor.model.ColumnModel;
import io.mizzle.processor.model.EncodingModel;
import io.mizzle.processor.model.KeyAttributeType;
import io.mizzle.processor.model.PartModel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds a key that two templates can both give. The search walks through the keys of both at once, so it is exact for literals, enum
 * constants, digits and times, and takes any other value for any text.
 */
public final class Overlap {
    private final EncodingModel encoding;
    private final Map<ColumnModel.Template, KeyLanguage> languages = new IdentityHashMap<>();
    private final Map<ColumnModel.Template, KeyLanguage> languagesWithEmpty = new IdentityHashMap<>();

    /**
     * Searches in one table.
     *
     * @param encoding the table's
     */
    public Overlap(EncodingModel encoding) {
        this.encoding = encoding;
    }

    /**
     * A value of a key attribute that both can have, the shortest.
     *
     * @param left how one entity fills the attribute
     * @param right how the other does
     * @return empty: their keys never meet
     */
    public Optional<String> example(ColumnModel left, ColumnModel right) {
        if (left instanceof ColumnModel.Template one && right instanceof ColumnModel.Template other) {
            if (beginDifferently(one, other)) {
                return Optional.empty();
            }
            // an example without empty values is easier to read
            return search(language(one, false), language(other, false))
                    .or(() -> search(language(one, true), language(other, true)));
        }
        return Optional.of(left.attribute().type() == KeyAttributeType.N ? "1" : "the same value");
    }

    /** So do most templates of a table with many entities; the search comes to the same, but makes both languages first. */
    private static boolean beginDifferently(ColumnModel.Template one, ColumnModel.Template other) {
        String left = beginning(one);
        String right = beginning(other);
        int length = Math.min(left.length(), right.length());
        return !left.substring(0, length).equals(right.substring(0, length));
    }

    private static String beginning(ColumnModel.Template template) {
        return !template.parts().isEmpty() && template.parts().get(0) instanceof PartModel.Literal literal
                ? literal.text()
                : "";
    }

    private KeyLanguage language(ColumnModel.Template template, boolean emptyValues) {
        return (emptyValues ? languagesWithEmpty : languages)
                .computeIfAbsent(template, each -> KeyLanguage.of(each, encoding, emptyValues));
    }

    private static Optional<String> search(KeyLanguage one, KeyLanguage other) {
        Map<Pair, String> reached = new HashMap<>();
        Deque<Pair> open = new ArrayDeque<>();
        reached.put(Pair.START, "");
        open.add(Pair.START);
        Pair end = new Pair(one.last(), other.last());
        while (!open.isEmpty()) {
            Pair at = open.remove();
            if (at.equals(end)) {
                return Optional.ofNullable(reached.get(at));
            }
            follow(one, other, at, reached, open);
        }
        return Optional.empty();
    }

    private static void follow(
            KeyLanguage one, KeyLanguage other, Pair at, Map<Pair, String> reached, Deque<Pair> open) {
        String key = reached.getOrDefault(at, "");
        for (KeyLanguage.Step left : one.steps(at.left)) {
            for (KeyLanguage.Step right : other.steps(at.right)) {
                Pair next = new Pair(left.target(), right.target());
                Optional<Character> common = left.symbols().common(right.symbols());
                if (common.isPresent() && !reached.containsKey(next)) {
                    reached.put(next, key + common.get());
                    open.add(next);
                }
            }
        }
    }

    private record Pair(int left, int right) {
        static final Pair START = new Pair(0, 0);
    }
}

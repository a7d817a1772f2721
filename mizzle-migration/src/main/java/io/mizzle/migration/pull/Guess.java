package io.mizzle.migration.pull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a key attribute of one kind of item seems to be made of: segments between #, each the same in all items, or the text of another
 * attribute in all of them.
 *
 * @param segments in order
 */
record Guess(List<Segment> segments) {

    /**
     * A segment.
     *
     * @param text the constant, or the attribute's stored name
     * @param constant which of the two
     */
    record Segment(String text, boolean constant) {}

    /** Empty where an item lacks the attribute, or a segment is neither. */
    static Optional<Guess> of(Sample.Kind kind, String attribute, Set<String> keyNames) {
        List<String[]> keys = new ArrayList<>();
        for (Map<String, AttributeValue> item : kind.some()) {
            AttributeValue value = item.get(attribute);
            if (value == null || value.s() == null) {
                return Optional.empty();
            }
            keys.add(value.s().split("#", -1));
        }
        if (keys.isEmpty() || keys.stream().anyMatch(each -> each.length != keys.get(0).length)) {
            return Optional.empty();
        }
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < keys.get(0).length; i++) {
            Optional<Segment> segment = segment(kind, keys, i, keyNames);
            if (segment.isEmpty()) {
                return Optional.empty();
            }
            segments.add(segment.get());
        }
        return Optional.of(new Guess(segments));
    }

    private static Optional<Segment> segment(Sample.Kind kind, List<String[]> keys, int at, Set<String> keyNames) {
        TreeSet<String> candidates = new TreeSet<>(kind.attributes().keySet());
        candidates.removeAll(keyNames);
        for (int i = 0; i < keys.size(); i++) {
            String text = keys.get(i)[at];
            Map<String, AttributeValue> item = kind.some().get(i);
            candidates.removeIf(each -> {
                AttributeValue value = item.get(each);
                return value == null || !text.equals(value.s()) || text.chars().anyMatch(letter -> letter <= '$');
            });
        }
        if (!candidates.isEmpty()) {
            return Optional.of(new Segment(candidates.first(), false));
        }
        String first = keys.get(0)[at];
        boolean constant = first.matches("[A-Za-z0-9_.:-]+") && keys.stream().allMatch(each -> each[at].equals(first));
        return constant ? Optional.of(new Segment(first, true)) : Optional.empty();
    }

    /** Whether no item of one kind can have the key of the other, by any attribute of the key. */
    static boolean distinct(List<Guess> one, List<Guess> other) {
        for (int i = 0; i < one.size(); i++) {
            if (one.get(i).differs(other.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean differs(Guess other) {
        if (segments.size() != other.segments.size()) {
            return true;
        }
        for (int i = 0; i < segments.size(); i++) {
            Segment mine = segments.get(i);
            Segment theirs = other.segments.get(i);
            if (mine.constant() && theirs.constant() && !mine.text().equals(theirs.text())) {
                return true;
            }
        }
        return false;
    }

    List<String> attributes() {
        return segments.stream()
                .filter(each -> !each.constant())
                .map(Segment::text)
                .toList();
    }

    /** @param components by stored name */
    String template(Map<String, String> components) {
        return segments.stream()
                .map(each -> each.constant() ? each.text() : "{" + components.get(each.text()) + "}")
                .collect(Collectors.joining("#"));
    }
}

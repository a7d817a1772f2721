package io.mizzle.internal.execute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Several sources as one sequence: groups one after the other, sources of a group merged in order, or as they come where there is
 * no order.
 */
final class Scroll {

    private final List<List<Source>> groups;
    private final @Nullable Comparator<Map<String, AttributeValue>> order;
    private final boolean oneByOne;
    private int current;

    private Scroll(
            List<List<Source>> groups,
            @Nullable Comparator<Map<String, AttributeValue>> order,
            boolean oneByOne,
            int current) {
        this.groups = groups;
        this.order = order;
        this.oneByOne = oneByOne;
        this.current = current;
    }

    /** Sources of each group merged in order. */
    static Scroll merged(List<List<Source>> groups, Comparator<Map<String, AttributeValue>> order, int current) {
        return new Scroll(groups, order, false, current);
    }

    /** Sources as they come, or one after the other; each is read a page ahead. */
    static Scroll unordered(List<Source> sources, boolean oneByOne) {
        return new Scroll(List.of(sources), null, oneByOne, 0);
    }

    /**
     * The sources to read before the next item can be given; empty when one can be, or at the end. Asked for each item, as what follows: so
     * without iterators.
     */
    List<Source> hungry() {
        while (current < groups.size() && exhausted(groups.get(current))) {
            current++;
        }
        if (current == groups.size()) {
            return List.of();
        }
        List<Source> group = groups.get(current);
        return order == null && hasNext(group) ? List.of() : hungry(group);
    }

    private static boolean exhausted(List<Source> group) {
        for (int at = 0; at < group.size(); at++) {
            if (!group.get(at).exhausted()) {
                return false;
            }
        }
        return true;
    }

    private static List<Source> hungry(List<Source> group) {
        List<Source> hungry = List.of();
        for (int at = 0; at < group.size(); at++) {
            Source source = group.get(at);
            if (source.hungry()) {
                hungry = hungry.isEmpty() ? new ArrayList<>(group.size()) : hungry;
                hungry.add(source);
            }
        }
        return hungry;
    }

    private boolean hasNext(List<Source> group) {
        for (Source source : group) {
            if (!source.empty()) {
                return true;
            }
            if (oneByOne && !source.exhausted()) {
                return false;
            }
        }
        return false;
    }

    /** The next item, or null at the end; only when nothing is hungry. */
    @Nullable Map<String, AttributeValue> poll() {
        Source best = null;
        List<Source> group = current < groups.size() ? groups.get(current) : List.of();
        for (int at = 0; at < group.size(); at++) {
            Source source = group.get(at);
            if (!source.empty() && (best == null || before(source, best))) {
                best = source;
            }
        }
        return best == null ? null : best.poll();
    }

    private boolean before(Source left, Source right) {
        Map<String, AttributeValue> first = left.peek();
        Map<String, AttributeValue> second = right.peek();
        return order != null && first != null && second != null && order.compare(first, second) < 0;
    }

    /** Whether nothing is left, as far as is known without another request. */
    boolean finished() {
        for (int group = current; group < groups.size(); group++) {
            if (!exhausted(groups.get(group))) {
                return false;
            }
        }
        return true;
    }

    /** Where to go on later, or null where nothing is left. */
    @Nullable ScrollPosition position() {
        if (finished()) {
            return null;
        }
        int group = current;
        while (exhausted(groups.get(group))) {
            group++;
        }
        List<Source.SourcePosition> positions = new ArrayList<>();
        groups.get(group).forEach(source -> positions.add(source.position()));
        return new ScrollPosition(group, positions);
    }
}

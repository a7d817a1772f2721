package io.mizzle.graphs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one wave reads of the forum: which keys, which ranges, and which of them together. */
final class WaveOracle {

    /** How sort keys of a user's partition begin, and the one that has nothing behind its beginning. */
    private static final List<String> PREFIXES = List.of("GROUP#", "POST#", "POST#TAG#");

    private static final String PROFILE = "PROFILE";

    private final Map<String, Set<String>> parents = new HashMap<>();
    private final Map<String, Set<Range>> ranges = new HashMap<>();
    private final Map<String, Set<Range>> keys = new HashMap<>();

    private record Range(String low, String high, boolean key) {}

    /** A relation of which each parent's items are read apart. */
    void parent(String relation, String partitionAndPrefix) {
        parents.computeIfAbsent(relation, each -> new HashSet<>()).add(partitionAndPrefix);
    }

    void range(String partition, String prefix) {
        ranges.computeIfAbsent(partition, each -> new HashSet<>()).add(new Range(prefix, after(prefix), false));
    }

    void key(String partition, String sort) {
        keys.computeIfAbsent(partition, each -> new HashSet<>()).add(new Range(sort, sort, true));
    }

    private static String after(String prefix) {
        int last = prefix.length() - 1;
        return prefix.substring(0, last) + (char) (prefix.charAt(last) + 1);
    }

    int parents(String relation) {
        return parents.getOrDefault(relation, Set.of()).size();
    }

    int partitions(String place) {
        return (int) ranges.keySet().stream()
                .filter(each -> place(each).equals(place))
                .count();
    }

    private static String place(String partition) {
        return partition.startsWith("gsi1/") ? "forum.gsi1" : "forum";
    }

    /** Ranges of a place that are read apart. */
    int ranges(String place) {
        return ranges.keySet().stream()
                .filter(each -> place(each).equals(place))
                .mapToInt(each -> (int) together(each).stream()
                        .filter(run -> run.stream().anyMatch(range -> !range.key()))
                        .count())
                .sum();
    }

    /** Keys that are not read along by the query of a range. */
    int keys() {
        int count = 0;
        for (Map.Entry<String, Set<Range>> partition : keys.entrySet()) {
            count += ranges.containsKey(partition.getKey())
                    ? together(partition.getKey()).stream()
                            .filter(run -> run.stream().allMatch(Range::key))
                            .mapToInt(List::size)
                            .sum()
                    : partition.getValue().size();
        }
        return count;
    }

    private List<List<Range>> together(String partition) {
        List<Range> all = new ArrayList<>(ranges.get(partition));
        all.addAll(keys.getOrDefault(partition, Set.of()));
        all.sort(Comparator.comparing(Range::low));
        List<List<Range>> runs = new ArrayList<>();
        String end = null;
        for (Range range : all) {
            boolean joins =
                    end != null && (range.low().compareTo(end) <= 0 || nothingBetween(partition, end, range.low()));
            if (!joins) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(range);
            end = joins && end.compareTo(range.high()) > 0 ? end : range.high();
        }
        return runs;
    }

    private static boolean nothingBetween(String partition, String end, String start) {
        boolean users = partition.startsWith("USER#");
        boolean prefix =
                PREFIXES.stream().anyMatch(each -> each.compareTo(start) < 0 && end.compareTo(after(each)) < 0);
        boolean profile = end.compareTo(PROFILE) < 0 && PROFILE.compareTo(start) < 0;
        return users && !prefix && !profile;
    }

    @Override
    public String toString() {
        return "ranges " + ranges + ", keys " + keys + ", parents " + parents;
    }
}

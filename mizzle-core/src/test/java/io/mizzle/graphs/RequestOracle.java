package io.mizzle.graphs;

import io.mizzle.graphs.fixtures.Comment;
import io.mizzle.graphs.fixtures.Group;
import io.mizzle.graphs.fixtures.Membership;
import io.mizzle.graphs.fixtures.Post;
import io.mizzle.graphs.fixtures.User;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many requests a query has to send, by what {@code explain()} says of its waves: one Query for each distinct partition, one
 * BatchGetItem for 100 distinct keys, where no key lies in a partition that is queried anyway. Written without the engine.
 */
final class RequestOracle {

    private final ForumModel model;
    private final Map<Integer, Set<String>> queries = new TreeMap<>();
    private final Map<Integer, Set<String>> keys = new TreeMap<>();

    RequestOracle(ForumModel model, Shape<User> shape, String userId) {
        this.model = model;
        keys(1).add("USER#" + userId + "|PROFILE");
        List<?> roots = model.users().stream()
                .filter(user -> user.userId().equals(userId))
                .toList();
        below(shape, new Place(1, Set.of("userId"), List.of(Map.of("userId", userId)), roots, Set.of("userId")));
    }

    /** Where a node is read: its wave, what is known of it before, and what is found. */
    private record Place(int wave, Set<String> known, List<Map<String, String>> seeds, List<?> rows, Set<String> key) {}

    /** One hop: a partition of the table or of an index, and which component gives which. */
    private record Hop(String partition, @Nullable String sort, String[][] bindings, String... key) {}

    int least() {
        return sum(true);
    }

    int most() {
        return sum(false);
    }

    private int sum(boolean joining) {
        int sum = 0;
        Set<Integer> waves = new HashSet<>(queries.keySet());
        waves.addAll(keys.keySet());
        for (int wave : waves) {
            Set<String> asked = queries.getOrDefault(wave, Set.of());
            long alone = keys.getOrDefault(wave, Set.of()).stream()
                    .filter(key -> !joining || !asked.contains(key.substring(0, key.indexOf('|'))))
                    .count();
            sum += asked.size() + (int) ((alone + 99) / 100);
        }
        return sum;
    }

    private Set<String> keys(int wave) {
        return keys.computeIfAbsent(wave, each -> new HashSet<>());
    }

    private void below(Shape<?> shape, Place parent) {
        for (Shape.Part<?, ?> part : shape.parts()) {
            String name = part.plain().definition().name();
            List<Place> targets = hops(name, parent);
            targets.forEach(target -> below(part.below(), wanted(target, part)));
        }
    }

    private static Place wanted(Place place, Shape.Part<?, ?> part) {
        List<?> rows = place.rows().stream().filter(part.wanted()).toList();
        return new Place(place.wave(), place.known(), place.seeds(), rows, place.key());
    }

    private List<Place> hops(String relation, Place parent) {
        return switch (relation) {
            case "posts", "tags" ->
                one(parent, relation, user(null, new String[][] {{"userId", "userId"}}, "userId", "postId"));
            case "memberships" ->
                one(parent, relation, user(null, new String[][] {{"userId", "userId"}}, "userId", "groupId"));
            case "best" ->
                one(
                        parent,
                        relation,
                        new Hop("gsi1/AUTHOR#", null, new String[][] {{"userId", "userId"}}, "userId", "postId"));
            case "inviter" ->
                one(parent, relation, user("PROFILE", new String[][] {{"inviterId", "userId"}}, "userId"));
            case "favourite" ->
                one(
                        parent,
                        relation,
                        user(
                                "POST#",
                                new String[][] {{"userId", "userId"}, {"favouriteId", "postId"}},
                                "userId",
                                "postId"));
            case "author" -> one(parent, relation, user("PROFILE", new String[][] {{"userId", "userId"}}, "userId"));
            case "readers" ->
                one(parent, relation, user("PROFILE", new String[][] {{"readerIds", "userId"}}, "userId"));
            case "remarks" ->
                one(
                        parent,
                        relation,
                        user(
                                null,
                                new String[][] {{"userId", "userId"}, {"postId", "postId"}},
                                "userId",
                                "postId",
                                "no"));
            case "comments" ->
                one(
                        parent,
                        relation,
                        new Hop("SUBJECT#", null, new String[][] {{"postId", "subjectId"}}, "subjectId", "no"));
            case "groups" ->
                through(
                        parent,
                        relation,
                        user(null, new String[][] {{"userId", "userId"}}, "userId", "groupId"),
                        new Hop("GROUP#", "GROUP", new String[][] {{"groupId", "groupId"}}, "groupId"));
            case "members" ->
                through(
                        parent,
                        relation,
                        new Hop("gsi1/GROUP#", null, new String[][] {{"groupId", "groupId"}}, "userId", "groupId"),
                        user("PROFILE", new String[][] {{"userId", "userId"}}, "userId"));
            default -> subject(parent);
        };
    }

    private static Hop user(@Nullable String sort, String[][] bindings, String... key) {
        return new Hop("USER#", sort, bindings, key);
    }

    private List<Place> one(Place parent, String relation, Hop hop) {
        List<Object> rows = new ArrayList<>();
        parent.rows().forEach(row -> rows.addAll(model.related(row, relation)));
        return List.of(read(parent, hop, rows.stream().distinct().toList()));
    }

    private List<Place> through(Place parent, String relation, Hop first, Hop second) {
        List<Object> links = new ArrayList<>();
        List<Object> rows = new ArrayList<>();
        for (Object row : parent.rows()) {
            model.items().stream()
                    .filter(Membership.class::isInstance)
                    .filter(link -> row instanceof User user
                            ? ((Membership) link).userId().equals(user.userId())
                            : ((Membership) link).groupId().equals(((Group) row).groupId()))
                    .forEach(links::add);
            rows.addAll(model.related(row, relation));
        }
        Place link = read(parent, first, links);
        return List.of(read(link, second, rows.stream().distinct().toList()));
    }

    private List<Place> subject(Place parent) {
        List<Object> posts = new ArrayList<>();
        List<Object> groups = new ArrayList<>();
        for (Object row : parent.rows()) {
            (((Comment) row).subjectType().equals("Post") ? posts : groups).add(row);
        }
        Place ofPosts = new Place(parent.wave(), Set.of(), List.of(), posts, Set.of());
        Place ofGroups = new Place(parent.wave(), Set.of(), List.of(), groups, Set.of());
        read(ofPosts, user("POST#", new String[][] {{"ownerId", "userId"}, {"subjectId", "postId"}}), List.of());
        read(ofGroups, new Hop("GROUP#", "GROUP", new String[][] {{"subjectId", "groupId"}}), List.of());
        return List.of();
    }

    private Place read(Place parent, Hop hop, List<?> rows) {
        boolean free = true;
        for (int i = 0; i < hop.bindings().length; i++) {
            String from = hop.bindings()[i][0];
            free &= parent.known().contains(from) || i > 0 && parent.key().contains(from);
        }
        int wave = free ? parent.wave() : parent.wave() + 1;
        List<Map<String, String>> seeds = free ? ofSeeds(parent, hop) : ofRows(parent, hop);
        seeds.forEach(seed -> address(wave, hop, seed));
        Set<String> known = seeds.isEmpty() ? Set.of() : seeds.get(0).keySet();
        return new Place(wave, known, seeds, rows, Set.of(hop.key()));
    }

    private void address(int wave, Hop hop, Map<String, String> seed) {
        String partition = hop.partition() + seed.get(hop.bindings()[0][1]);
        if (hop.sort() != null && seed.size() == hop.bindings().length) {
            String last = hop.bindings().length > 1 ? seed.get(hop.bindings()[1][1]) : "";
            keys(wave).add(partition + "|" + hop.sort() + last);
        } else {
            queries.computeIfAbsent(wave, each -> new HashSet<>()).add(partition);
        }
    }

    private static List<Map<String, String>> ofSeeds(Place parent, Hop hop) {
        return parent.seeds().stream()
                .map(seed -> {
                    Map<String, String> own = new HashMap<>();
                    for (String[] binding : hop.bindings()) {
                        String value = seed.get(binding[0]);
                        if (value == null) {
                            break;
                        }
                        own.put(binding[1], value);
                    }
                    return own;
                })
                .distinct()
                .toList();
    }

    private static List<Map<String, String>> ofRows(Place parent, Hop hop) {
        Set<Map<String, String>> seeds = new HashSet<>();
        for (Object row : parent.rows()) {
            List<Map<String, String>> own = List.of(Map.of());
            for (String[] binding : hop.bindings()) {
                List<Map<String, String>> longer = new ArrayList<>();
                for (Map<String, String> start : own) {
                    for (String value : values(row, binding[0])) {
                        Map<String, String> more = new HashMap<>(start);
                        more.put(binding[1], value);
                        longer.add(more);
                    }
                }
                own = longer;
            }
            seeds.addAll(own);
        }
        return new ArrayList<>(seeds);
    }

    private static Collection<String> values(Object row, String name) {
        String value = switch (name) {
            case "userId" ->
                row instanceof User user
                        ? user.userId()
                        : row instanceof Post post ? post.userId() : ((Membership) row).userId();
            case "inviterId" -> ((User) row).inviterId();
            case "favouriteId" -> ((User) row).favouriteId();
            case "postId" -> ((Post) row).postId();
            case "groupId" -> row instanceof Group group ? group.groupId() : ((Membership) row).groupId();
            case "ownerId" -> ((Comment) row).ownerId();
            case "subjectId" -> ((Comment) row).subjectId();
            default -> null;
        };
        if (name.equals("readerIds")) {
            return ((Post) row).readerIds();
        }
        return value == null ? List.of() : List.of(value);
    }

    @Override
    public String toString() {
        return "queries " + queries + ", keys " + keys;
    }
}

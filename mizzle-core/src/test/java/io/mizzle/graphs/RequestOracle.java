package io.mizzle.graphs;

import io.mizzle.WaveSize;
import io.mizzle.graphs.fixtures.Comment;
import io.mizzle.graphs.fixtures.Group;
import io.mizzle.graphs.fixtures.Membership;
import io.mizzle.graphs.fixtures.Post;
import io.mizzle.graphs.fixtures.PostTag;
import io.mizzle.graphs.fixtures.User;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the waves of a query follow from, counted by loops over everything there is: the sizes that {@code explain()} names. Written
 * without the engine.
 */
final class RequestOracle {

    private final ForumModel model;
    private final Map<Integer, WaveOracle> waves = new TreeMap<>();

    RequestOracle(ForumModel model, Shape<User> shape, String userId) {
        this.model = model;
        List<?> roots = model.users().stream()
                .filter(user -> user.userId().equals(userId))
                .toList();
        below(
                shape,
                new Place(
                        1, 1, Set.of("userId"), List.of(Map.of("userId", userId)), roots, Set.of("userId"), false, ""));
    }

    /** Where a node is read: the waves of its keys and of its items, what is known of it before, and what is found. */
    private record Place(
            int first,
            int data,
            Set<String> known,
            List<Map<String, String>> seeds,
            List<?> rows,
            Set<String> key,
            boolean closed,
            String path) {

        Place wanted(List<?> found, boolean limited) {
            return new Place(first, data, known, seeds, found, key, limited, path);
        }
    }

    /**
     * One hop.
     *
     * @param partition of the table or of an index
     * @param sort what the sort key is, or begins with, where all is known
     * @param whole whether that is the whole key
     * @param bindings which component gives which
     * @param key the target's key
     */
    private record Hop(String partition, String sort, boolean whole, String[][] bindings, String... key) {

        /** The sort key as far as it is known. */
        String sort(Map<String, String> seed) {
            String text = sort;
            for (String[] binding : bindings) {
                text = seed.containsKey(binding[1]) ? text.replace("{" + binding[1] + "}", seed.get(binding[1])) : text;
            }
            return text.contains("{") ? text.substring(0, text.indexOf('{')) : text;
        }
    }

    int sizeOf(WaveSize size) {
        WaveOracle wave = waves.getOrDefault(size.wave(), new WaveOracle());
        return switch (size.unit()) {
            case KEYS -> wave.keys();
            case PARTITIONS -> wave.partitions(size.of());
            case RANGES -> wave.ranges(size.of());
            case PARENTS -> wave.parents(size.of());
            case FURTHER_PAGES -> 0;
        };
    }

    private void below(Shape<?> shape, Place parent) {
        for (Shape.Part<?, ?> part : shape.parts()) {
            below(part.below(), target(parent, part));
        }
    }

    private Place target(Place parent, Shape.Part<?, ?> part) {
        String relation = part.plain().definition().name();
        List<Object> found = new ArrayList<>();
        parent.rows().forEach(row -> found.addAll(part.children(model, row)));
        List<?> rows = found.stream().distinct().toList();
        boolean limited = part.limit() < 1_000;
        return switch (relation) {
            case "groups" ->
                through(
                                parent,
                                part,
                                user("GROUP#", "userId", "groupId"),
                                hop("GROUP#", "GROUP", true, "groupId", "groupId"))
                        .wanted(rows, false);
            case "members" ->
                through(
                                parent,
                                part,
                                hop("gsi1/GROUP#", "USER#", false, "groupId", "groupId", "userId"),
                                profile("userId"))
                        .wanted(rows, false);
            case "subject" -> subject(parent);
            default -> read(parent, hop(relation), relation, limited).wanted(rows, limited);
        };
    }

    private static Hop hop(String relation) {
        return switch (relation) {
            case "posts" -> user("POST#", "userId", "postId");
            case "tags" -> user("POST#TAG#", "userId", "tag");
            case "memberships" -> user("GROUP#", "userId", "groupId");
            case "best" -> hop("gsi1/AUTHOR#", "SCORE#", false, "userId", "userId", "postId");
            case "titled" -> hop("gsi2/TITLE#", "", false, "tag", "title");
            case "inviter" -> profile("inviterId");
            case "favourite" -> post("favouriteId", "userId");
            case "author" -> profile("userId");
            case "readers" -> profile("readerIds");
            case "remarks" ->
                new Hop(
                        "USER#",
                        "POST#{postId}#REMARK#",
                        false,
                        new String[][] {{"userId", "userId"}, {"postId", "postId"}},
                        "userId",
                        "postId",
                        "no");
            default -> hop("SUBJECT#", "COMMENT#", false, "postId", "subjectId", "no");
        };
    }

    private static Hop hop(String partition, String sort, boolean whole, String from, String to, String... key) {
        List<String> all = new ArrayList<>(List.of(to));
        all.addAll(List.of(key));
        return new Hop(partition, sort, whole, new String[][] {{from, to}}, all.toArray(String[]::new));
    }

    private static Hop user(String sort, String... key) {
        return new Hop("USER#", sort, false, new String[][] {{"userId", "userId"}}, key);
    }

    private static Hop profile(String from) {
        return hop("USER#", "PROFILE", true, from, "userId");
    }

    private static Hop post(String from, String user) {
        String[][] bindings = {{user, "userId"}, {from, "postId"}};
        return new Hop("USER#", "POST#{postId}", true, bindings, "userId", "postId");
    }

    private Place through(Place parent, Shape.Part<?, ?> part, Hop first, Hop second) {
        boolean limited = part.limit() < 1_000;
        List<Object> links = new ArrayList<>();
        for (Object row : parent.rows()) {
            model.items().stream()
                    .filter(Membership.class::isInstance)
                    .filter(link -> row instanceof User user
                            ? ((Membership) link).userId().equals(user.userId())
                            : ((Membership) link).groupId().equals(((Group) row).groupId()))
                    .forEach(links::add);
        }
        Place link =
                read(parent, first, part.plain().definition().name(), false).wanted(links, limited);
        return read(link, second, "", false);
    }

    private Place subject(Place parent) {
        List<Object> posts = new ArrayList<>();
        List<Object> groups = new ArrayList<>();
        for (Object row : parent.rows()) {
            (((Comment) row).subjectType().equals("Post") ? posts : groups).add(row);
        }
        Place named =
                new Place(parent.first(), parent.data(), Set.of(), List.of(), posts, Set.of(), true, parent.path());
        read(named, post("subjectId", "ownerId"), "subject", false);
        read(named.wanted(groups, true), hop("GROUP#", "GROUP", true, "subjectId", "groupId"), "subject", false);
        return named;
    }

    private Place read(Place parent, Hop hop, String relation, boolean limited) {
        boolean free = !parent.closed();
        for (int i = 0; i < hop.bindings().length; i++) {
            String from = hop.bindings()[i][0];
            free &= parent.known().contains(from)
                    || !limited && i > 0 && parent.key().contains(from);
        }
        int first = free ? parent.first() : parent.data() + 1;
        boolean hydrated = hop.partition().startsWith("gsi2");
        List<Map<String, String>> seeds = free ? ofSeeds(parent, hop) : ofRows(parent, hop);
        String between = parent.path().isEmpty() || relation.isEmpty() ? "" : ".";
        String path = parent.path() + between + relation;
        seeds.forEach(seed -> {
            address(wave(first), hop, seed, limited || hydrated ? path : "");
            if (hydrated) {
                hydrate(wave(first + 1), seed);
            }
        });
        Set<String> known = seeds.isEmpty() ? Set.of() : seeds.get(0).keySet();
        return new Place(first, hydrated ? first + 1 : first, known, seeds, List.of(), Set.of(hop.key()), false, path);
    }

    private WaveOracle wave(int number) {
        return waves.computeIfAbsent(number, each -> new WaveOracle());
    }

    private static void address(WaveOracle wave, Hop hop, Map<String, String> seed, String alone) {
        String partition = hop.partition() + seed.get(hop.bindings()[0][1]);
        if (hop.whole() && seed.size() == hop.bindings().length) {
            wave.key(partition, hop.sort(seed));
        } else if (alone.isEmpty()) {
            wave.range(partition, hop.sort(seed));
        } else {
            wave.parent(alone, partition + "|" + hop.sort(seed));
        }
    }

    /** All that the index names, whatever its case. */
    private void hydrate(WaveOracle wave, Map<String, String> seed) {
        model.items().stream()
                .filter(Post.class::isInstance)
                .map(Post.class::cast)
                .filter(post -> post.title().equalsIgnoreCase(seed.get("title")))
                .forEach(post -> wave.key("USER#" + post.userId(), "POST#" + post.postId()));
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
            case "tag" -> ((PostTag) row).tag();
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
        return "waves " + waves;
    }
}

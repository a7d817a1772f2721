package io.mizzle.graphs;

import io.mizzle.Related;
import io.mizzle.expression.Condition;
import io.mizzle.graphs.fixtures.Comment;
import io.mizzle.graphs.fixtures.Group;
import io.mizzle.graphs.fixtures.Post;
import io.mizzle.graphs.fixtures.PostTag;
import io.mizzle.graphs.fixtures.QPost;
import io.mizzle.graphs.fixtures.QRemark;
import io.mizzle.graphs.fixtures.Remark;
import io.mizzle.graphs.fixtures.User;
import io.mizzle.schema.RelationPath;
import io.mizzle.schema.ToMany;
import io.mizzle.schema.ToOne;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

/**
 * A random selection of relations, as a query says it and as loops do it.
 *
 * @param <P> the parent
 * @param parts one for each relation
 */
record Shape<P>(List<Part<P, ?>> parts) {

    /**
     * One relation.
     *
     * @param path as the query says it
     * @param plain the relation itself
     * @param wanted the condition
     * @param limit how many, or a great number
     * @param descending from the end
     * @param below what is read below it
     */
    record Part<P, C>(
            RelationPath<P, C> path,
            RelationPath<P, C> plain,
            Predicate<Object> wanted,
            int limit,
            boolean descending,
            Shape<C> below) {

        /** What the relation leads to, by loops. */
        List<Object> children(ForumModel model, Object parent) {
            List<Object> found =
                    new ArrayList<>(model.related(parent, plain.definition().name()).stream()
                            .filter(wanted)
                            .toList());
            if (descending) {
                Collections.reverse(found);
            }
            return found.stream().limit(limit).toList();
        }

        List<Object> expected(ForumModel model, Object parent) {
            return children(model, parent).stream()
                    .map(child -> (Object) below.expected(model, child))
                    .toList();
        }

        /** What the query gave. */
        List<Object> actual(Related<P> parent) {
            List<Related<C>> found = plain instanceof ToMany<P, C> many
                    ? parent.get(many)
                    : parent.get((ToOne<P, C>) plain).stream().toList();
            return found.stream().map(child -> (Object) below.actual(child)).toList();
        }
    }

    List<RelationPath<P, ?>> paths() {
        List<RelationPath<P, ?>> paths = new ArrayList<>();
        parts.forEach(part -> paths.add(part.path()));
        return paths;
    }

    Map<String, Object> expected(ForumModel model, Object entity) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("", entity);
        parts.forEach(part -> tree.put(part.plain().definition().name(), part.expected(model, entity)));
        return tree;
    }

    Map<String, Object> actual(Related<P> root) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("", root.entity());
        parts.forEach(part -> tree.put(part.plain().definition().name(), part.actual(root)));
        return tree;
    }

    /** Makes random shapes. */
    record Maker(Random random, boolean limits) {

        Shape<User> user(int depth) {
            List<Part<User, ?>> parts = new ArrayList<>();
            if (chance(2, depth)) {
                parts.add(many(Relations.POSTS, post(depth - 1), someScore()));
            }
            if (chance(4, depth)) {
                parts.add(many(Relations.TAGS, tag(depth - 1), all()));
            }
            if (chance(4, depth)) {
                parts.add(many(Relations.BEST, post(depth - 1), someScore()));
            }
            if (chance(4, depth)) {
                parts.add(one(Relations.INVITER, user(depth - 1)));
            }
            if (chance(4, depth)) {
                parts.add(one(Relations.FAVOURITE, post(depth - 1)));
            }
            if (chance(4, depth)) {
                parts.add(many(Relations.MEMBERSHIPS, leaf(), all()));
            }
            if (chance(4, depth)) {
                parts.add(many(Relations.GROUPS, group(depth - 1), all()));
            }
            return new Shape<>(parts);
        }

        Shape<Post> post(int depth) {
            List<Part<Post, ?>> parts = new ArrayList<>();
            if (chance(2, depth)) {
                parts.add(many(Relations.REMARKS, leaf(), someText()));
            }
            if (chance(4, depth)) {
                parts.add(one(Relations.AUTHOR, user(depth - 1)));
            }
            if (chance(4, depth)) {
                parts.add(many(Relations.READERS, user(depth - 1), all()));
            }
            if (chance(3, depth)) {
                parts.add(many(Relations.COMMENTS, comment(depth - 1), all()));
            }
            return new Shape<>(parts);
        }

        private Shape<PostTag> tag(int depth) {
            List<Part<PostTag, ?>> parts = new ArrayList<>();
            if (chance(2, depth)) {
                parts.add(many(Relations.TITLED, post(depth - 1), someScore()));
            }
            return new Shape<>(parts);
        }

        private Shape<Comment> comment(int depth) {
            List<Part<Comment, ?>> parts = new ArrayList<>();
            if (chance(2, depth)) {
                parts.add(one(Relations.SUBJECT, leaf()));
            }
            return new Shape<>(parts);
        }

        private Shape<Group> group(int depth) {
            List<Part<Group, ?>> parts = new ArrayList<>();
            if (chance(2, depth)) {
                parts.add(many(Relations.MEMBERS, user(depth - 1), all()));
            }
            return new Shape<>(parts);
        }

        private boolean chance(int in, int depth) {
            return depth > 0 && random.nextInt(in) == 0;
        }

        private static <C> Shape<C> leaf() {
            return new Shape<>(List.of());
        }

        private record Filter<C>(List<Condition<C>> conditions, Predicate<Object> holds) {}

        private static <C> Filter<C> all() {
            return new Filter<>(List.of(), child -> true);
        }

        private Filter<Post> someScore() {
            int least = random.nextInt(4);
            return random.nextInt(3) > 0
                    ? all()
                    : new Filter<>(List.of(QPost.POST.score.gt(least)), child -> ((Post) child).score() > least);
        }

        private Filter<Remark> someText() {
            return random.nextInt(3) > 0
                    ? all()
                    : new Filter<>(
                            List.of(QRemark.REMARK.text.ne("Remark 1")),
                            child -> !((Remark) child).text().equals("Remark 1"));
        }

        private <P, C> Part<P, C> one(ToOne<P, C> relation, Shape<C> below) {
            ToOne<P, C> path = relation;
            for (RelationPath<C, ?> each : below.paths()) {
                path = path.with(each);
            }
            return new Part<>(path, relation, child -> true, 1_000, false, below);
        }

        private <P, C> Part<P, C> many(ToMany<P, C> relation, Shape<C> below, Filter<C> filter) {
            ToMany<P, C> path = relation;
            for (RelationPath<C, ?> each : below.paths()) {
                path = path.with(each);
            }
            for (Condition<C> condition : filter.conditions()) {
                path = path.where(condition);
            }
            boolean descending = random.nextInt(4) == 0;
            int limit = limits && random.nextInt(4) == 0 ? 1 + random.nextInt(3) : 1_000;
            path = descending ? path.descending() : path;
            return new Part<>(
                    limit < 1_000 ? path.limit(limit) : path, relation, filter.holds(), limit, descending, below);
        }
    }
}

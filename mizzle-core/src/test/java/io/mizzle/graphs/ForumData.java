package io.mizzle.graphs;

import io.mizzle.graphs.fixtures.Comment;
import io.mizzle.graphs.fixtures.Forum;
import io.mizzle.graphs.fixtures.Group;
import io.mizzle.graphs.fixtures.Membership;
import io.mizzle.graphs.fixtures.Post;
import io.mizzle.graphs.fixtures.PostTag;
import io.mizzle.graphs.fixtures.Remark;
import io.mizzle.graphs.fixtures.User;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Random users and what belongs to them, with references that lead somewhere or nowhere. */
final class ForumData {

    private final Random random;
    private final String graph;
    private final List<String> users = new ArrayList<>();
    private final List<String> groups = new ArrayList<>();

    ForumData(Random random, String graph) {
        this.random = random;
        this.graph = graph;
        // ids that begin alike, and one that nobody has
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            users.add(graph + "-" + "u".repeat(1 + i));
        }
        for (int i = 0; i < random.nextInt(4); i++) {
            groups.add(graph + "-" + "g".repeat(1 + i));
        }
    }

    List<Forum> items() {
        List<Forum> items = new ArrayList<>();
        for (String user : users) {
            if (random.nextInt(6) > 0) {
                items.add(new User(user, "Name " + random.nextInt(3), someone(users), reference("p")));
            }
            addPosts(user, items);
            for (String group : groups) {
                if (random.nextInt(3) > 0) {
                    items.add(new Membership(user, group, "role " + random.nextInt(2)));
                }
            }
        }
        for (String group : groups) {
            if (random.nextInt(5) > 0) {
                items.add(new Group(group, "Group " + random.nextInt(3)));
            }
            addComments(group, "Group", "-", items);
        }
        return items;
    }

    private void addPosts(String user, List<Forum> items) {
        for (int i = 0; i < random.nextInt(5); i++) {
            String post = graph + "-p" + "x".repeat(i);
            Set<String> readers = new LinkedHashSet<>();
            for (int reader = 0; reader <= random.nextInt(3); reader++) {
                readers.add(graph + "-" + "u".repeat(1 + random.nextInt(5)));
            }
            if (random.nextInt(5) > 0) {
                String title = (random.nextInt(3) == 0 ? "title " : "Title ") + graph + random.nextInt(2);
                items.add(new Post(user, post, title, random.nextInt(5), readers, null, null));
            }
            for (int no = 1; no <= random.nextInt(4); no++) {
                items.add(new Remark(user, post, no, "Remark " + random.nextInt(3)));
            }
            addComments(post, random.nextInt(4) > 0 ? "Post" : "Group", user, items);
        }
        for (int i = 0; i < random.nextInt(3); i++) {
            items.add(new PostTag(user, "Title " + graph + i, random.nextInt(3)));
        }
    }

    /** Posts of several users share ids, so comments are added once. */
    private void addComments(String subject, String type, String owner, List<Forum> items) {
        boolean known = items.stream()
                .anyMatch(item ->
                        item instanceof Comment comment && comment.subjectId().equals(subject));
        for (int no = 1; !known && no <= random.nextInt(4); no++) {
            String author = graph + "-u";
            items.add(new Comment(subject, no, type, owner, author, "Text " + random.nextInt(2)));
        }
    }

    private @Nullable String someone(List<String> ids) {
        return random.nextInt(3) == 0 ? null : ids.get(random.nextInt(ids.size()));
    }

    private @Nullable String reference(String kind) {
        return random.nextInt(3) == 0 ? null : graph + "-" + kind + "x".repeat(random.nextInt(4));
    }

    String user() {
        return users.get(random.nextInt(users.size()));
    }
}

package io.mizzle.graphs;

import io.mizzle.graphs.fixtures.Comment;
import io.mizzle.graphs.fixtures.Commentable;
import io.mizzle.graphs.fixtures.Forum;
import io.mizzle.graphs.fixtures.Group;
import io.mizzle.graphs.fixtures.Membership;
import io.mizzle.graphs.fixtures.Post;
import io.mizzle.graphs.fixtures.PostTag;
import io.mizzle.graphs.fixtures.Remark;
import io.mizzle.graphs.fixtures.User;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The relations of the forum as loops over everything there is.
 *
 * @param items as a scan gave them
 */
record ForumModel(List<Forum> items) {

    private <T> Stream<T> all(Class<T> type) {
        return items.stream().filter(type::isInstance).map(type::cast);
    }

    List<User> users() {
        return all(User.class).toList();
    }

    List<Post> posts(String user) {
        return all(Post.class)
                .filter(post -> post.userId().equals(user))
                .sorted(Comparator.comparing(Post::postId))
                .toList();
    }

    /** What a relation leads to, in the order of the sort key. */
    List<?> related(Object parent, String relation) {
        if (parent instanceof User user) {
            return related(user, relation);
        }
        if (parent instanceof Post post) {
            return related(post, relation);
        }
        if (parent instanceof PostTag tag) {
            return all(Post.class)
                    .filter(post -> post.title().equals(tag.tag()))
                    .sorted(Comparator.comparing(Post::postId).thenComparing(Post::userId))
                    .toList();
        }
        if (parent instanceof Group group) {
            return all(Membership.class)
                    .filter(link -> link.groupId().equals(group.groupId()))
                    .sorted(Comparator.comparing(Membership::userId))
                    .flatMap(link -> user(link.userId()))
                    .toList();
        }
        return subject((Comment) parent);
    }

    private List<?> related(User user, String relation) {
        return switch (relation) {
            case "posts" -> posts(user.userId());
            case "tags" ->
                all(PostTag.class)
                        .filter(tag -> tag.userId().equals(user.userId()))
                        .sorted(Comparator.comparing(PostTag::tag))
                        .toList();
            case "best" ->
                posts(user.userId()).stream()
                        .sorted(Comparator.comparing(
                                post -> String.format(Locale.ROOT, "%06d", post.score()) + "#" + post.postId()))
                        .toList();
            case "inviter" -> user(user.inviterId()).toList();
            case "favourite" ->
                posts(user.userId()).stream()
                        .filter(post -> post.postId().equals(user.favouriteId()))
                        .toList();
            case "memberships" -> links(user).toList();
            default -> links(user).flatMap(link -> group(link.groupId())).toList();
        };
    }

    private List<?> related(Post post, String relation) {
        return switch (relation) {
            case "remarks" ->
                all(Remark.class)
                        .filter(remark -> remark.userId().equals(post.userId())
                                && remark.postId().equals(post.postId()))
                        .sorted(Comparator.comparing(Remark::no))
                        .toList();
            case "author" -> user(post.userId()).toList();
            case "readers" ->
                post.readerIds().stream().flatMap(reader -> user(reader)).toList();
            default ->
                all(Comment.class)
                        .filter(comment -> comment.subjectId().equals(post.postId()))
                        .sorted(Comparator.comparing(Comment::no))
                        .toList();
        };
    }

    private List<? extends Commentable> subject(Comment comment) {
        return comment.subjectType().equals("Post")
                ? posts(comment.ownerId()).stream()
                        .filter(post -> post.postId().equals(comment.subjectId()))
                        .toList()
                : group(comment.subjectId()).toList();
    }

    private Stream<Membership> links(User user) {
        return all(Membership.class)
                .filter(link -> link.userId().equals(user.userId()))
                .sorted(Comparator.comparing(Membership::groupId));
    }

    private Stream<User> user(String id) {
        return all(User.class).filter(user -> Objects.equals(user.userId(), id));
    }

    private Stream<Group> group(String id) {
        return all(Group.class).filter(group -> group.groupId().equals(id));
    }
}

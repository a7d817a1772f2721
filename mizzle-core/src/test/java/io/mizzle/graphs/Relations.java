package io.mizzle.graphs;

import static io.mizzle.graphs.fixtures.QComment.COMMENT;
import static io.mizzle.graphs.fixtures.QGroup.GROUP;
import static io.mizzle.graphs.fixtures.QMembership.MEMBERSHIP;
import static io.mizzle.graphs.fixtures.QPost.POST;
import static io.mizzle.graphs.fixtures.QPostTag.POST_TAG;
import static io.mizzle.graphs.fixtures.QRemark.REMARK;
import static io.mizzle.graphs.fixtures.QUser.USER;

import io.mizzle.graphs.fixtures.Comment;
import io.mizzle.graphs.fixtures.Commentable;
import io.mizzle.graphs.fixtures.Group;
import io.mizzle.graphs.fixtures.Membership;
import io.mizzle.graphs.fixtures.Post;
import io.mizzle.graphs.fixtures.PostTag;
import io.mizzle.graphs.fixtures.Remark;
import io.mizzle.graphs.fixtures.User;
import io.mizzle.schema.Binding;
import io.mizzle.schema.Branch;
import io.mizzle.schema.Component;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.Hop;
import io.mizzle.schema.KeyMember;
import io.mizzle.schema.RelationDefinition;
import io.mizzle.schema.ToMany;
import io.mizzle.schema.ToOne;

/** Relations written by hand, as they would be generated. */
final class Relations {

    /** Same partition. */
    static final ToMany<User, Post> POSTS = new ToMany<>(() ->
            RelationDefinition.many("posts", USER, Branch.of(Hop.to(POST, "in", Binding.of(member(USER, "userId"))))));

    /** Same partition, beside the posts. */
    static final ToMany<User, PostTag> TAGS = new ToMany<>(() -> RelationDefinition.many(
            "tags", USER, Branch.of(Hop.to(POST_TAG, "in", Binding.of(member(USER, "userId"))))));

    /** An index. */
    static final ToMany<User, Post> BEST = new ToMany<>(() -> RelationDefinition.many(
            "best", USER, Branch.of(Hop.to(POST, "byScore", Binding.of(member(USER, "userId"))))));

    /** A reference to the same entity. */
    static final ToOne<User, User> INVITER = new ToOne<>(() -> RelationDefinition.one(
            "inviter", USER, Branch.of(Hop.to(USER, "in", Binding.of(member(USER, "inviterId"))))));

    /** In the same partition, but known only from the user. */
    static final ToOne<User, Post> FAVOURITE = new ToOne<>(() -> RelationDefinition.one(
            "favourite",
            USER,
            Branch.of(
                    Hop.to(POST, "in", Binding.of(member(USER, "userId")), Binding.of(member(USER, "favouriteId"))))));

    /** Through a third entity. */
    static final ToMany<User, Group> GROUPS = new ToMany<>(() -> RelationDefinition.many(
            "groups",
            USER,
            Branch.of(Hop.to(MEMBERSHIP, "in", Binding.of(member(USER, "userId"))))
                    .then(Hop.to(GROUP, "in", Binding.of(member(MEMBERSHIP, "groupId"))))));

    /** The same from the other side, by an index. */
    static final ToMany<Group, User> MEMBERS = new ToMany<>(() -> RelationDefinition.many(
            "members",
            GROUP,
            Branch.of(Hop.to(MEMBERSHIP, "byGroup", Binding.of(member(GROUP, "groupId"))))
                    .then(Hop.to(USER, "in", Binding.of(member(MEMBERSHIP, "userId"))))));

    /** The links themselves. */
    static final ToMany<User, Membership> MEMBERSHIPS = new ToMany<>(() -> RelationDefinition.many(
            "memberships", USER, Branch.of(Hop.to(MEMBERSHIP, "in", Binding.of(member(USER, "userId"))))));

    /** Below the post's key. */
    static final ToMany<Post, Remark> REMARKS = new ToMany<>(() -> RelationDefinition.many(
            "remarks",
            POST,
            Branch.of(Hop.to(REMARK, "in", Binding.of(member(POST, "userId")), Binding.of(member(POST, "postId"))))));

    /** The inverse of the posts. */
    static final ToOne<Post, User> AUTHOR = new ToOne<>(() ->
            RelationDefinition.one("author", POST, Branch.of(Hop.to(USER, "in", Binding.of(member(POST, "userId"))))));

    /** A list of references. */
    static final ToMany<Post, User> READERS = new ToMany<>(() -> RelationDefinition.many(
            "readers", POST, Branch.of(Hop.to(USER, "in", Binding.each(member(POST, "readerIds"))))));

    /** Another partition. */
    static final ToMany<Post, Comment> COMMENTS = new ToMany<>(() -> RelationDefinition.many(
            "comments", POST, Branch.of(Hop.to(COMMENT, "in", Binding.of(member(POST, "postId"))))));

    /** One of two entities, named by a component. */
    static final ToOne<Comment, Commentable> SUBJECT = new ToOne<>(() -> RelationDefinition.<Comment, Commentable>one(
                    "subject",
                    COMMENT,
                    Branch.of(Hop.to(
                            POST,
                            "in",
                            Binding.of(member(COMMENT, "ownerId")),
                            Binding.of(member(COMMENT, "subjectId")))),
                    Branch.of(Hop.to(GROUP, "in", Binding.of(member(COMMENT, "subjectId")))))
            .byType(member(COMMENT, "subjectType")));

    private Relations() {}

    static <E> KeyMember<E> member(EntitySchema<E> entity, String name) {
        for (Component<E, ?> component : EntityDefinition.of(entity).components()) {
            if (component.name().equals(name)) {
                return new KeyMember<>(name, component.attribute(), component.value());
            }
        }
        throw new IllegalArgumentException(name);
    }
}

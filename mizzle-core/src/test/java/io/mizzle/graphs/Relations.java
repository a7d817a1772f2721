package io.mizzle.graphs;

import static io.mizzle.graphs.fixtures.QComment.COMMENT;
import static io.mizzle.graphs.fixtures.QGroup.GROUP;
import static io.mizzle.graphs.fixtures.QPost.POST;
import static io.mizzle.graphs.fixtures.QPostTag.POST_TAG;
import static io.mizzle.graphs.fixtures.QUser.USER;

import io.mizzle.graphs.fixtures.Comment;
import io.mizzle.graphs.fixtures.Commentable;
import io.mizzle.graphs.fixtures.Group;
import io.mizzle.graphs.fixtures.Membership;
import io.mizzle.graphs.fixtures.Post;
import io.mizzle.graphs.fixtures.PostTag;
import io.mizzle.graphs.fixtures.Remark;
import io.mizzle.graphs.fixtures.User;
import io.mizzle.schema.ToMany;
import io.mizzle.schema.ToOne;

/** The relations of the forum, by what they are found by. */
final class Relations {

    /** Same partition. */
    static final ToMany<User, Post> POSTS = USER.posts;

    /** Same partition, beside the posts. */
    static final ToMany<User, PostTag> TAGS = USER.tags;

    /** An index. */
    static final ToMany<User, Post> BEST = USER.best;

    /** A reference to the same entity. */
    static final ToOne<User, User> INVITER = USER.inviter;

    /** In the same partition, but known only from the user. */
    static final ToOne<User, Post> FAVOURITE = USER.favourite;

    /** Through a third entity. */
    static final ToMany<User, Group> GROUPS = USER.groups;

    /** The same from the other side, by an index. */
    static final ToMany<Group, User> MEMBERS = GROUP.members;

    /** The links themselves. */
    static final ToMany<User, Membership> MEMBERSHIPS = USER.memberships;

    /** Below the post's key. */
    static final ToMany<Post, Remark> REMARKS = POST.remarks;

    /** The inverse of the posts. */
    static final ToOne<Post, User> AUTHOR = POST.author;

    /** A set of references. */
    static final ToMany<Post, User> READERS = POST.readers;

    /** Another partition. */
    static final ToMany<Post, Comment> COMMENTS = POST.comments;

    /** An index that has only keys, and by whose key titles are alike that differ in case. */
    static final ToMany<PostTag, Post> TITLED = POST_TAG.titled;

    /** One of two entities, named by a component. */
    static final ToOne<Comment, Commentable> SUBJECT = COMMENT.subject;

    private Relations() {}
}

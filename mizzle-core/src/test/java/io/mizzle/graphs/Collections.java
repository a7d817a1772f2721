package io.mizzle.graphs;

import io.mizzle.graphs.fixtures.Post;
import io.mizzle.graphs.fixtures.QForum;
import io.mizzle.graphs.fixtures.QMembership;
import io.mizzle.graphs.fixtures.QPost;
import io.mizzle.graphs.fixtures.QPostTag;
import io.mizzle.graphs.fixtures.QRemark;
import io.mizzle.graphs.fixtures.QUser;
import io.mizzle.graphs.fixtures.UserItem;
import io.mizzle.key.KeyEncoding;
import io.mizzle.key.KeyFormats;
import io.mizzle.key.KeyPart;
import io.mizzle.key.KeyTemplate;
import io.mizzle.schema.CollectionDefinition;
import io.mizzle.schema.CollectionMember;
import io.mizzle.schema.CollectionPath;
import io.mizzle.schema.CollectionSchema;
import java.util.List;

/** Item collections written by hand, as they would be generated. */
final class Collections {

    static final QUserItem USER_ITEM = new QUserItem();
    static final QPostItem POST_ITEM = new QPostItem();
    static final QScored SCORED = new QScored();

    private Collections() {}

    /** Everything in a user's partition. */
    static final class QUserItem extends CollectionSchema<UserItem> {

        CollectionPath<UserItem> in(String userId) {
            return CollectionPath.in(this, userId);
        }

        @Override
        protected CollectionDefinition<UserItem> define() {
            return new CollectionDefinition<>(
                    "UserItem",
                    QForum.FORUM,
                    List.of(
                            new CollectionMember<>(QUser.USER, "in"),
                            new CollectionMember<>(QPost.POST, "in"),
                            new CollectionMember<>(QPostTag.POST_TAG, "in"),
                            new CollectionMember<>(QRemark.REMARK, "in"),
                            new CollectionMember<>(QMembership.MEMBERSHIP, "in")),
                    null);
        }
    }

    /** A post and what is below it. */
    static final class QPostItem extends CollectionSchema<UserItem> {

        CollectionPath<UserItem> in(String userId, String postId) {
            return CollectionPath.in(this, userId).below(postId);
        }

        @Override
        protected CollectionDefinition<UserItem> define() {
            return new CollectionDefinition<>(
                    "PostItem",
                    QForum.FORUM,
                    List.of(new CollectionMember<>(QPost.POST, "in"), new CollectionMember<>(QRemark.REMARK, "in")),
                    KeyTemplate.of(
                            KeyEncoding.ESCAPED,
                            KeyPart.literal("POST#"),
                            KeyPart.placeholder("postId", KeyFormats.string())));
        }
    }

    /** The partition of an index. */
    static final class QScored extends CollectionSchema<Post> {

        CollectionPath<Post> in(String userId) {
            return CollectionPath.in(this, userId);
        }

        @Override
        protected CollectionDefinition<Post> define() {
            return new CollectionDefinition<>(
                    "Scored", QForum.FORUM, List.of(new CollectionMember<>(QPost.POST, "byScore")), null);
        }
    }
}

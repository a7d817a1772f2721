package io.mizzle.graphs;

import io.mizzle.graphs.Summaries.Headline;
import io.mizzle.graphs.fixtures.Membership;
import io.mizzle.graphs.fixtures.Post;
import io.mizzle.graphs.fixtures.QMembership;
import io.mizzle.graphs.fixtures.QPost;
import io.mizzle.graphs.fixtures.QRemark;
import io.mizzle.graphs.fixtures.QUser;
import io.mizzle.graphs.fixtures.Remark;
import io.mizzle.graphs.fixtures.User;
import io.mizzle.schema.ViewDefinition;
import io.mizzle.schema.ViewPart;
import io.mizzle.schema.ViewSchema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Views written by hand, as they would be generated. */
final class Views {

    static final ViewSchema<User, UserPage> USER_PAGE = new QUserPage();
    static final ViewSchema<Post, PostPage> POST_PAGE = new QPostPage();
    static final ViewSchema<Post, Card> CARD = new QCard();

    private Views() {}

    record UserPage(User user, List<PostPage> posts, List<Membership> memberships) {}

    record PostPage(Post post, List<Remark> remarks) {}

    record Card(Headline headline, @Nullable User author, List<Remark> remarks) {}

    private static final class QUserPage extends ViewSchema<User, UserPage> {

        @Override
        protected ViewDefinition<User, UserPage> define() {
            ViewPart<User, UserPage, List<PostPage>> posts =
                    ViewPart.list("posts", Relations.POSTS, POST_PAGE, UserPage::posts);
            ViewPart<User, UserPage, List<Membership>> memberships =
                    ViewPart.list("memberships", Relations.MEMBERSHIPS, QMembership.MEMBERSHIP, UserPage::memberships);
            return ViewDefinition.of(
                    "UserPage",
                    UserPage.class,
                    QUser.USER,
                    UserPage::user,
                    List.of(posts, memberships),
                    (user, parts) -> new UserPage(user, parts.get(posts), parts.get(memberships)));
        }
    }

    private static final class QPostPage extends ViewSchema<Post, PostPage> {

        @Override
        protected ViewDefinition<Post, PostPage> define() {
            ViewPart<Post, PostPage, List<Remark>> remarks =
                    ViewPart.list("remarks", Relations.REMARKS, QRemark.REMARK, PostPage::remarks);
            return ViewDefinition.of(
                    "PostPage",
                    PostPage.class,
                    QPost.POST,
                    PostPage::post,
                    List.of(remarks),
                    (post, parts) -> new PostPage(post, parts.get(remarks)));
        }
    }

    private static final class QCard extends ViewSchema<Post, Card> {

        @Override
        protected ViewDefinition<Post, Card> define() {
            ViewPart<Post, Card, Optional<User>> author = ViewPart.optional(
                    "author", Relations.AUTHOR, QUser.USER, card -> Optional.ofNullable(card.author()));
            ViewPart<Post, Card, List<Remark>> remarks =
                    ViewPart.list("remarks", Relations.REMARKS, QRemark.REMARK, Card::remarks);
            return ViewDefinition.of(
                    "Card",
                    Card.class,
                    Summaries.HEADLINE,
                    Card::headline,
                    List.of(author, remarks),
                    (headline, parts) -> new Card(headline, parts.get(author).orElse(null), parts.get(remarks)));
        }
    }
}

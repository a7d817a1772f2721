package io.mizzle.graphs;

import static io.mizzle.graphs.Views.CARD;
import static io.mizzle.graphs.Views.USER_PAGE;
import static io.mizzle.graphs.fixtures.QForum.FORUM;
import static io.mizzle.graphs.fixtures.QUser.USER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.Mizzle;
import io.mizzle.Sent;
import io.mizzle.exception.ModelException;
import io.mizzle.exception.TransactionFailedException;
import io.mizzle.graphs.Summaries.Headline;
import io.mizzle.graphs.Views.Card;
import io.mizzle.graphs.Views.PostPage;
import io.mizzle.graphs.Views.UserPage;
import io.mizzle.graphs.fixtures.Membership;
import io.mizzle.graphs.fixtures.Post;
import io.mizzle.graphs.fixtures.Remark;
import io.mizzle.graphs.fixtures.User;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The entities of a view, inserted together. */
final class InsertViewTest {

    private static final User ANN = new User("ann", "Ann", null, null);
    private static final Post POST = new Post("ann", "p1", "Title", 1, Set.of("bob"), null, null);

    private final Sent sent = new Sent();
    private Mizzle db;

    @BeforeEach
    void empty() {
        db = Forums.afresh("insertview-", FORUM).interceptor(sent).build();
    }

    @Test
    void whatIsInsertedIsWhatAQueryGives() {
        UserPage page = page(3);

        assertEquals(page, db.insert(USER_PAGE).values(page).execute());
        assertEquals(List.of("TransactWriteItems"), sent.names());
        assertEquals(
                Optional.of(page), db.query(USER_PAGE).where(USER.key("ann")).fetchOne());
    }

    @Test
    void allOrNothing() {
        db.insert(USER).values(ANN).execute();

        assertThrows(
                TransactionFailedException.class,
                () -> db.insert(USER_PAGE).values(page(3)).execute());
        assertThrows(
                CompletionException.class,
                () -> db.insert(USER_PAGE).values(page(3)).executeAsync().join());
        assertEquals(1, db.query(FORUM).allowScan().fetch().size());
    }

    @Test
    void moreThanATransactionHoldsIsRefusedBeforeSending() {
        ModelException refused =
                assertThrows(ModelException.class, () -> db.insert(USER_PAGE).values(page(98)));

        assertTrue(refused.getMessage().contains("101 items"), refused.getMessage());
        assertEquals(List.of(), sent.names());
    }

    @Test
    void aProjectionIsNoItem() {
        assertThrows(
                ModelException.class,
                () -> db.insert(CARD).values(new Card(new Headline("p1", "Title"), ANN, List.of())));
    }

    @Test
    void theInsertsCanBePartOfAnotherTransaction() {
        var writes = db.insert(USER_PAGE).values(page(1)).writes();

        db.transaction(writes).execute();

        assertEquals(4, db.query(FORUM).allowScan().fetch().size());
        assertEquals(1, db.insert(USER_PAGE).values(page(1)).toRequests().size());
    }

    private static UserPage page(int remarks) {
        List<Remark> all = IntStream.rangeClosed(1, remarks)
                .mapToObj(no -> new Remark("ann", "p1", no, "Text"))
                .toList();
        return new UserPage(ANN, List.of(new PostPage(POST, all)), List.of(new Membership("ann", "chess", "member")));
    }
}

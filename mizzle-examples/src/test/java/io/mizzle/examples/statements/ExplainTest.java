package io.mizzle.examples.statements;

import static io.mizzle.examples.shop.Order.Status.OPEN;
import static io.mizzle.examples.shop.QOrder.ORDER;
import static io.mizzle.examples.shop.QOrderLine.ORDER_LINE;
import static io.mizzle.examples.shop.ShopSamples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.Explanation;
import io.mizzle.Mizzle;
import io.mizzle.ScanPolicy;
import io.mizzle.examples.docs.Fence;
import io.mizzle.examples.docs.Repository;
import io.mizzle.examples.shop.QShop;
import io.mizzle.interceptor.Warning;
import io.mizzle.testing.DynamoDb;
import io.mizzle.testing.TestTables;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

@DynamoDb(QShop.class)
class ExplainTest {

    private final UUID id = UUID.randomUUID();
    private final Mizzle db;

    ExplainTest(Mizzle db) {
        this.db = db;
    }

    @Test
    void saysWhichPathIsTakenAndWhatIsLeftForAFilter() {
        // docs:begin explain
        Explanation explanation = db.select()
                .from(ORDER)
                .where(ORDER.byStatus(OPEN).placedAt().ge(MONDAY), ORDER.total.gt(10))
                .explain();
        // docs:end explain

        assertTrue(explanation.accessPath().contains("gsi1"), explanation.toString());
        assertTrue(String.valueOf(explanation.condition()).contains("total"), explanation.toString());
    }

    @Test
    void printsWhatTheDocumentationShows(DynamoDbClient client) {
        Fence shown = Fence.in("access-patterns.md", Repository.here().read("docs/access-patterns.md")).stream()
                .filter(fence -> fence.content().startsWith("select ("))
                .findFirst()
                .orElseThrow();

        Explanation explanation = Mizzle.builder()
                .client(client)
                .clock(Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC))
                .build()
                .select()
                .from(ORDER)
                .where(ORDER.byStatus(OPEN).placedAt().ge(MONDAY), ORDER.total.gt(10))
                .explain();

        assertEquals(shown.content(), explanation.toString());
    }

    @Test
    void saysThatNoFilterIsNeededWhereNoOtherEntityCanBe() {
        Explanation explanation = db.select()
                .from(ORDER_LINE)
                .where(ORDER_LINE.in(id).orderId().eq(id))
                .explain();

        assertNull(explanation.condition());
    }

    @Test
    void givesTheVeryRequestsThatWouldBeSent() {
        // docs:begin requests
        List<DynamoDbRequest> requests =
                db.select().from(ORDER).where(ORDER.in(id)).descending().toRequests();
        // docs:end requests

        QueryRequest query = assertInstanceOf(QueryRequest.class, requests.get(0));
        assertEquals(false, query.scanIndexForward());
    }

    @Test
    void warnsOfWhatIsSeldomMeant(DynamoDbClient client, TestTables tables) {
        List<Warning> warnings = new CopyOnWriteArrayList<>();

        // docs:begin listener
        Mizzle watched = Mizzle.builder()
                .client(client)
                .tableNames(tables::nameOf)
                .scanPolicy(ScanPolicy.WARN)
                .listener(warnings::add)
                .build();
        // docs:end listener
        watched.select().from(ORDER).where(ORDER.total.gt(10)).fetch();

        assertEquals(Warning.Kind.SCAN, warnings.get(0).kind());
    }
}

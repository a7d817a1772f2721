package io.mizzle.reads;

import static io.mizzle.reads.fixtures.QPlant.PLANT;
import static io.mizzle.reads.fixtures.QPost.POST;
import static io.mizzle.reads.fixtures.QYard.YARD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.mizzle.Mizzle;
import io.mizzle.Select;
import io.mizzle.reads.fixtures.Plant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/** The exact requests of the first wave. Nothing is sent. */
final class RequestsTest {

    private final Mizzle db = new Place("").open();
    private final Select<Plant, Plant> select = db.select().from(PLANT);

    @Test
    void aGetHasTheKeyAndNothingElse() {
        assertEquals(
                List.of(GetItemRequest.builder()
                        .tableName("yard")
                        .key(Map.of("pk", text("GARDEN#rose"), "sk", text("PLANT#001#a")))
                        .build()),
                select.where(PLANT.key("rose", 1, "a")).toRequests());
    }

    @Test
    void aQueryNumbersItsPlaceholdersInTheOrderOfUse() {
        List<DynamoDbRequest> requests = db.select(PLANT.price)
                .from(PLANT)
                .where(
                        PLANT.in("rose").bed().ge(1),
                        PLANT.note.beginsWith("dry").or(PLANT.tags.contains("old")),
                        PLANT.yields.size().gt(1))
                .includeExpired()
                .descending()
                .pageSize(7)
                .toRequests();

        assertEquals(
                List.of(QueryRequest.builder()
                        .tableName("yard")
                        .scanIndexForward(false)
                        .limit(7)
                        .keyConditionExpression("#n0 = :v0 AND #n1 BETWEEN :v1 AND :v2")
                        .filterExpression(
                                "#n2 = :v3 AND (begins_with(#n3, :v4) OR contains(#n4, :v5)) AND size(#n5) > :v6")
                        .projectionExpression("#n2, #n0, #n6, #n1")
                        .expressionAttributeNames(Map.of(
                                "#n0", "pk", "#n1", "sk", "#n2", "_type", "#n3", "note", "#n4", "tags", "#n5", "yields",
                                "#n6", "price"))
                        .expressionAttributeValues(Map.of(
                                ":v0", text("GARDEN#rose"),
                                ":v1", text("PLANT#001"),
                                ":v2", text("PLANT$"),
                                ":v3", text("Plant"),
                                ":v4", text("dry"),
                                ":v5", text("old"),
                                ":v6", AttributeValue.fromN("1")))
                        .build()),
                requests);
    }

    @Test
    void aWaveHasARequestPerShardAndPerSegment() {
        List<String> partitions = db.select().from(POST).where(POST.latest()).toRequests().stream()
                .map(request -> ((QueryRequest) request)
                        .expressionAttributeValues()
                        .get(":v0")
                        .s())
                .toList();
        List<DynamoDbRequest> segments = select.parallelScan(2).includeExpired().toRequests();

        assertEquals(List.of("LATEST#0", "LATEST#1", "LATEST#2", "LATEST#3"), partitions);
        assertEquals(
                ScanRequest.builder()
                        .tableName("yard")
                        .totalSegments(2)
                        .segment(1)
                        .filterExpression("#n0 = :v0")
                        .expressionAttributeNames(Map.of("#n0", "_type"))
                        .expressionAttributeValues(Map.of(":v0", text("Plant")))
                        .build(),
                segments.get(1));
    }

    @Test
    void theIndexAndConsistencyAreSaid() {
        QueryRequest request = (QueryRequest) select.using(YARD.lsi1)
                .consistent()
                .where(PLANT.garden.eq("rose"), PLANT.height.eq(1))
                .toRequests()
                .get(0);

        assertEquals("lsi1", request.indexName());
        assertEquals(true, request.consistentRead());
        assertEquals(text("HEIGHT#10001#"), request.expressionAttributeValues().get(":v1"));
    }

    @Test
    void whatIsFoundByAStatementIsTheSameEachTime() {
        var statement = select.where(PLANT.kind.in(Plant.Kind.PEAR, Plant.Kind.PLUM), PLANT.tags.contains("x"));

        assertEquals(statement.toRequests(), statement.toRequests());
    }

    private static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }
}

package io.mizzle;

import static io.mizzle.WriteFixture.ID;
import static io.mizzle.WriteFixture.NOW;
import static io.mizzle.WriteFixture.parcel;
import static io.mizzle.handwritten.QParcel.PARCEL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.exception.BatchIncompleteException;
import io.mizzle.exception.InvalidItemException;
import io.mizzle.exception.ModelException;
import io.mizzle.handwritten.Parcel;
import io.mizzle.schema.PrimaryKey;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

class BatchTest {

    private WriteFixture db = WriteFixture.offline();

    @BeforeEach
    void emptyTable() {
        db = WriteFixture.local("batch-");
    }

    @Test
    void manyItemsAreWrittenInRequestsOfTwentyFive() {
        List<BatchProgress> progress = new ArrayList<>();

        BatchResult result =
                batch().put(PARCEL, parcels(260)).onProgress(progress::add).execute();

        assertTrue(result.isComplete());
        assertEquals(260, result.processed());
        assertEquals(11, result.requests());
        assertEquals(List.of(new BatchProgress(200, 260, 8), new BatchProgress(260, 260, 11)), progress);
        assertEquals(260, count());
    }

    @Test
    void itemsAreStampedAndEncodedAsInSingleWrites() {
        Parcel stored = batch().put(
                        PARCEL, parcel().createdAt(NOW).updatedAt(NOW).build())
                .execute()
                .stored(PARCEL)
                .get(0);

        assertEquals(1, stored.version());
        assertEquals(NOW, stored.updatedAt());
        assertEquals("STATUS#OPEN", db.stored().get("gsi1pk").s());
        assertEquals("1", db.stored().get("version").n());
    }

    @Test
    void ofSeveralWritesOfOneItemTheLastStands() {
        Parcel first = complete(ID);
        Parcel second = PARCEL.copy(first).note("second").build();

        BatchResult put = batch().put(PARCEL, first, second).execute();
        BatchResult deleted =
                batch().put(PARCEL, first).delete(PARCEL, PARCEL.keyOf(first)).execute();

        assertEquals(1, put.merged());
        assertEquals("second", put.stored(PARCEL).get(0).note());
        assertEquals(1, deleted.processed());
        assertTrue(db.stored().isEmpty());
    }

    @Test
    void putsOfVersionedEntitiesAreRefusedUnlessUnchecked() {
        Batch batch = new Batch(db.engine()).put(PARCEL, complete(ID));

        ModelException refusal = assertThrows(ModelException.class, batch::execute);

        assertTrue(refusal.getMessage().contains(".unchecked()"), refusal::getMessage);
        assertTrue(db.stored().isEmpty());
        assertEquals(1, batch.unchecked().execute().processed());
    }

    @Test
    void nothingIsSentIfOneItemIsInvalid() {
        Parcel invalid = PARCEL.copy(complete(UUID.randomUUID()))
                .total(new BigDecimal("-1"))
                .build();

        InvalidItemException refusal = assertThrows(
                InvalidItemException.class,
                () -> batch().put(PARCEL, complete(ID), invalid).execute());

        assertEquals("batch put", refusal.operation().orElseThrow());
        assertEquals(0, count());
    }

    @Test
    void nothingIsSentForNothing() {
        assertTrue(batch().execute().isComplete());
        assertEquals(List.of(), batch().toRequests());
    }

    @Test
    void whatIsUnprocessedIsSentAgainUntilEverythingIsWritten() {
        long seed = 20261121;
        Random random = new Random(seed);
        RefusingClient client = RefusingClient.processing(write -> random.nextDouble() > 0.2);

        BatchResult result = batch(client)
                .put(PARCEL, parcels(1_000))
                .delete(PARCEL, keys(1_000, 500))
                .execute();

        assertEquals(1_500, result.processed(), "seed " + seed);
        assertEquals(1_000, count(), "seed " + seed);
        assertTrue(client.requests() <= 2 * 60, client.requests() + " requests, seed " + seed);
    }

    @Test
    void whatIsNeverProcessedIsLeftOverTyped() {
        RefusingClient client = RefusingClient.processing(write -> write.putRequest() == null
                || !write.putRequest().item().get("sk").s().endsWith(ID.toString()));
        Batch batch = batch(client).put(PARCEL, complete(ID)).put(PARCEL, parcels(30));

        BatchResult result = batch.tryExecute();
        BatchIncompleteException incomplete = assertThrows(BatchIncompleteException.class, batch::execute);

        assertEquals(30, result.processed());
        assertEquals(List.of(complete(ID)), result.leftoverPuts(PARCEL));
        assertTrue(result.cause().isEmpty());
        assertEquals(List.of(complete(ID)), incomplete.leftovers(Parcel.class));
        assertEquals(30, incomplete.processed());
    }

    @Test
    void aThrottledRequestWaitsAndIsSentAgain() {
        int[] throttled = {3};
        RefusingClient client = RefusingClient.failing(request -> throttled[0]-- > 0 ? throttling() : null);

        BatchResult result = batch(client).put(PARCEL, parcels(30)).execute();

        assertEquals(30, result.processed());
        assertEquals(30, count());
    }

    @Test
    void theDeadlineEndsABatchThatIsThrottledForGood() {
        RefusingClient client = RefusingClient.failing(request -> throttling());

        BatchResult result = batch(client)
                .put(PARCEL, parcels(30))
                .deadline(Duration.ofMillis(1))
                .tryExecute();

        assertEquals(0, result.processed());
        assertEquals(30, result.leftoverPuts(PARCEL).size());
    }

    @Test
    void aFailureLeavesOverWhatIsNotKnownToBeWritten() {
        ResourceNotFoundException missing =
                ResourceNotFoundException.builder().message("no such table").build();
        RefusingClient client = RefusingClient.failing(request -> holds(request, ID) ? missing : null);
        List<PrimaryKey<Parcel>> keys = keys(0, 250);
        keys.add(PARCEL.key("ann", ID));

        BatchResult result = batch(client).delete(PARCEL, keys).tryExecute();

        assertSame(missing, result.cause().orElseThrow());
        assertEquals(List.of(PARCEL.key("ann", ID)), result.leftoverDeletes(PARCEL));
        assertEquals(250, result.processed());
        assertSame(
                missing,
                assertThrows(
                                BatchIncompleteException.class,
                                () -> batch(client).delete(PARCEL, keys).execute())
                        .getCause());
    }

    @Test
    void asyncDoesTheSame() {
        BatchResult result = batch().put(PARCEL, parcels(260)).executeAsync().join();

        assertEquals(260, result.processed());
        assertEquals(260, count());
        CompletionException failure = assertThrows(
                CompletionException.class,
                () -> new Batch(db.engine())
                        .put(PARCEL, complete(ID))
                        .executeAsync()
                        .join());
        assertInstanceOf(ModelException.class, failure.getCause());
    }

    @Test
    void explainingTellsRequestsAndCost() {
        Explanation explanation = batch().put(PARCEL, parcels(30))
                .put(PARCEL, parcels(1))
                .delete(PARCEL, PARCEL.key("bob", ID))
                .explain();

        assertEquals("batch (BatchWriteItem)", explanation.operation());
        assertEquals(2, explanation.requests());
        assertTrue(explanation.toString().contains("30 puts and 1 deletes"), explanation::toString);
        assertTrue(explanation.toString().contains("1 more are left out"), explanation::toString);
    }

    @Test
    void theFirstRequestsAreThoseThatWouldBeSent() {
        BatchWriteItemRequest request = (BatchWriteItemRequest)
                batch().put(PARCEL, complete(ID)).toRequests().get(0);

        assertNotNull(request.requestItems().get("batch-depot").get(0).putRequest());
        assertFalse(request.requestItems().containsKey("depot"));
        assertEquals(0, count());
    }

    private Batch batch() {
        return new Batch(db.engine()).unchecked();
    }

    private Batch batch(DynamoDbClient client) {
        return new Batch(EngineSetup.through(db.engine(), client)).unchecked();
    }

    private static int count() {
        return LocalDynamoDb.shared()
                .client()
                .scan(request -> request.tableName("batch-depot").consistentRead(true))
                .count();
    }

    private static boolean holds(BatchWriteItemRequest request, UUID id) {
        return request.requestItems().values().stream()
                .flatMap(List::stream)
                .anyMatch(write -> write.deleteRequest().key().get("sk").s().endsWith(id.toString()));
    }

    private static RuntimeException throttling() {
        return ProvisionedThroughputExceededException.builder()
                .message("throttled")
                .awsErrorDetails(AwsErrorDetails.builder()
                        .errorCode("ProvisionedThroughputExceededException")
                        .build())
                .build();
    }

    private static List<Parcel> parcels(int count) {
        return IntStream.range(0, count).mapToObj(i -> complete(new UUID(7, i))).toList();
    }

    private static List<PrimaryKey<Parcel>> keys(int from, int count) {
        List<PrimaryKey<Parcel>> keys = new ArrayList<>();
        IntStream.range(from, from + count).forEach(i -> keys.add(PARCEL.key("ann", new UUID(7, i))));
        return keys;
    }

    private static Parcel complete(UUID id) {
        return parcel().parcelId(id).createdAt(NOW).updatedAt(NOW).build();
    }
}

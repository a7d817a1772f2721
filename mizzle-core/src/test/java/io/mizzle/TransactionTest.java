package io.mizzle;

import static io.mizzle.WriteFixture.ID;
import static io.mizzle.WriteFixture.NOW;
import static io.mizzle.WriteFixture.parcel;
import static io.mizzle.handwritten.QParcel.PARCEL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.exception.AmbiguousWriteException;
import io.mizzle.exception.ModelException;
import io.mizzle.exception.TransactionFailedException;
import io.mizzle.handwritten.Parcel;
import io.mizzle.internal.execute.Engine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

class TransactionTest {

    private static final UUID OTHER = new UUID(7, 7);

    private WriteFixture db = WriteFixture.offline();

    @BeforeEach
    void emptyTable() {
        db = WriteFixture.local("transaction-");
    }

    @Test
    void allIsWrittenAndInsertedEntitiesAreReturned() {
        db.insert().values(parcel().parcelId(OTHER)).execute();
        Insert<Parcel> insert = db.insert().values(parcel());

        TransactionResult result =
                transaction(insert, db.delete().where(PARCEL.key("ann", OTHER))).execute();

        Parcel stored = result.get(insert).orElseThrow();
        assertEquals(1, stored.version());
        assertEquals(NOW, stored.createdAt());
        assertEquals("STATUS#OPEN", db.stored().get("gsi1pk").s());
        assertEquals(1, count());
    }

    @Test
    void nothingIsWrittenIfOneConditionIsFalse() {
        Parcel other = db.insert().values(parcel().parcelId(OTHER).note("old")).execute();

        TransactionFailedException failure = assertThrows(
                TransactionFailedException.class,
                () -> transaction(
                                db.insert().values(parcel()),
                                db.delete().where(PARCEL.keyOf(other), PARCEL.status.eq("PAID")))
                        .execute());

        assertTrue(db.stored().isEmpty());
        assertFalse(failure.reasons().get(0).failed());
        TransactionFailedException.Reason reason = failure.reasons().get(1);
        assertEquals("ConditionalCheckFailed", reason.code());
        assertEquals("delete", reason.operation());
        assertEquals("Parcel", reason.entity());
        assertEquals("OWNER#ann/PARCEL#" + OTHER, reason.key());
        assertEquals("old", reason.oldEntity(Parcel.class).orElseThrow().note());
    }

    @Test
    void anInsertOfATakenKeyIsTheReason() {
        db.insert().values(parcel()).execute();

        TransactionFailedException failure = assertThrows(
                TransactionFailedException.class,
                () -> transaction(db.insert().values(parcel())).execute());

        assertEquals(
                ID,
                failure.reasons().get(0).oldEntity(Parcel.class).orElseThrow().parcelId());
        assertEquals("Parcel", failure.entity().orElseThrow());
    }

    @Test
    void aCheckGuardsTheOthers() {
        Parcel other = db.insert().values(parcel().parcelId(OTHER)).execute();
        Check<Parcel> paid = db.check().where(PARCEL.keyOf(other), PARCEL.status.eq("PAID"));
        Check<Parcel> open = db.check().where(PARCEL.keyOf(other), PARCEL.status.eq("OPEN"));

        assertThrows(
                TransactionFailedException.class,
                () -> transaction(db.insert().values(parcel()), paid).execute());
        assertTrue(db.stored().isEmpty());
        transaction(db.insert().values(parcel()), open).execute();
        assertFalse(db.stored().isEmpty());
    }

    @Test
    void aCheckOfAnItemThatIsAlsoWrittenJoinsTheWrite() {
        Parcel stored = db.insert().values(parcel()).execute();
        Check<Parcel> open = db.check().where(PARCEL.keyOf(stored), PARCEL.status.eq("OPEN"));
        Check<Parcel> noted = db.check().where(PARCEL.keyOf(stored), PARCEL.note.exists());
        Delete<Parcel> delete = db.delete().entity(stored);

        TransactionFailedException failure = assertThrows(
                TransactionFailedException.class,
                () -> transaction(open, delete, noted).execute());

        assertTrue(failure.reasons().stream().allMatch(TransactionFailedException.Reason::failed));
        assertEquals(3, failure.reasons().size());
        transaction(open, delete).execute();
        assertTrue(db.stored().isEmpty());
    }

    @Test
    void twoWritesOfOneItemAreRefusedBeforeSendingNamingBoth() {
        Transaction twice =
                transaction(db.insert().values(parcel()), db.delete().where(PARCEL.key("ann", ID)));

        ModelException refusal = assertThrows(ModelException.class, twice::execute);

        assertTrue(refusal.getMessage().contains("insert of Parcel"), refusal::getMessage);
        assertTrue(refusal.getMessage().contains("delete of Parcel"), refusal::getMessage);
    }

    @Test
    void moreThanAHundredItemsAreRefusedBeforeSending() {
        List<Write<?>> writes = new ArrayList<>();
        IntStream.range(0, 101).forEach(i -> writes.add(db.delete().where(PARCEL.key("ann", new UUID(1, i)))));

        ModelException refusal =
                assertThrows(ModelException.class, () -> new Transaction(db.engine(), writes).execute());

        assertTrue(refusal.getMessage().contains("101 items"), refusal::getMessage);
        writes.remove(0);
        new Transaction(db.engine(), writes).execute();
    }

    @Test
    void moreThanFourMegabytesAreRefusedBeforeSending() {
        String note = "x".repeat(400_000);
        List<Write<?>> writes = new ArrayList<>();
        IntStream.range(0, 11)
                .forEach(i -> writes.add(
                        db.insert().values(parcel().parcelId(new UUID(1, i)).note(note))));

        ModelException refusal =
                assertThrows(ModelException.class, () -> new Transaction(db.engine(), writes).execute());

        assertTrue(refusal.getMessage().contains("4194304"), refusal::getMessage);
    }

    @Test
    void aTokenOfTheCallersOwnAppliesTheTransactionOnce() {
        Transaction transaction = transaction(db.insert().values(parcel())).token("once-" + System.nanoTime());

        transaction.execute();
        TransactionResult again = transaction.execute();

        assertTrue(again.token().startsWith("once-"));
        assertThrows(IllegalArgumentException.class, () -> transaction.token("x".repeat(37)));
        assertThrows(IllegalArgumentException.class, () -> transaction.token(""));
    }

    @Test
    void conflictsAreTriedAgainWithTheSameToken() {
        FailingClient client = new FailingClient(
                conflict(), TransactionInProgressException.builder().build());

        transaction(client, db.insert().values(parcel())).execute();

        assertEquals(3, client.requests().size());
        assertEquals(1, client.tokens().size());
        assertFalse(db.stored().isEmpty());
    }

    @Test
    void aLostAnswerIsAskedForAgainAndTheTransactionAppliedOnce() {
        FailingClient client = FailingClient.losing(2);

        transaction(client, db.insert().values(parcel())).execute();

        assertEquals(3, client.requests().size());
        assertEquals("1", db.stored().get("version").n());
    }

    @Test
    void withoutAnAnswerTheExceptionSaysThatNobodyKnows() {
        FailingClient client = FailingClient.losing(100);

        AmbiguousWriteException unknown = assertThrows(
                AmbiguousWriteException.class,
                () -> transaction(client, db.insert().values(parcel())).execute());

        assertTrue(unknown.getMessage().contains(".token(\""), unknown::getMessage);
        assertEquals(10, client.requests().size());
    }

    @Test
    void conflictsThatDoNotEndAreTheReason() {
        FailingClient client = FailingClient.always(conflict());

        TransactionFailedException failure = assertThrows(
                TransactionFailedException.class,
                () -> transaction(client, db.insert().values(parcel())).execute());

        assertEquals("TransactionConflict", failure.reasons().get(0).code());
    }

    @Test
    void asyncDoesTheSame() {
        transaction(db.insert().values(parcel())).executeAsync().join();

        CompletionException failure = assertThrows(
                CompletionException.class,
                () -> transaction(db.insert().values(parcel())).executeAsync().join());

        assertInstanceOf(TransactionFailedException.class, failure.getCause());
    }

    @Test
    void writesOfAnotherInstanceAreRefused() {
        WriteFixture other = WriteFixture.offline();

        assertThrows(
                IllegalArgumentException.class, () -> transaction(other.delete().where(PARCEL.key("ann", ID))));
        assertThrows(IllegalArgumentException.class, () -> new Transaction(db.engine(), List.of()));
    }

    @Test
    void explainingNamesEveryOperation() {
        Explanation explanation = transaction(
                        db.insert().values(parcel()),
                        db.check().where(PARCEL.key("ann", OTHER), PARCEL.status.eq("OPEN")))
                .explain();

        assertTrue(
                explanation.toString().contains("#0 insert of Parcel OWNER#ann/PARCEL#" + ID), explanation::toString);
        assertTrue(explanation.toString().contains("if status = "), explanation::toString);
        assertEquals(1, explanation.requests());
    }

    @Test
    void theRequestIsTheOneThatWouldBeSent() {
        TransactWriteItemsRequest request = (TransactWriteItemsRequest)
                transaction(db.insert().values(parcel())).toRequests().get(0);

        assertEquals(36, request.clientRequestToken().length());
        assertEquals(
                "attribute_not_exists(#n0)",
                request.transactItems().get(0).put().conditionExpression());
    }

    private Transaction transaction(Write<?>... writes) {
        return new Transaction(db.engine(), List.of(writes));
    }

    /** The same over another client; the write is made anew by the engine that has it. */
    private Transaction transaction(FailingClient client, Insert<Parcel> insert) {
        Engine engine = EngineSetup.through(insert.engine(), client);
        return new Transaction(engine, List.of(new InsertInto<>(engine, PARCEL).values(parcel())));
    }

    private static int count() {
        return LocalDynamoDb.shared()
                .client()
                .scan(request -> request.tableName("transaction-depot").consistentRead(true))
                .count();
    }

    private static RuntimeException conflict() {
        return TransactionCanceledException.builder()
                .message("cancelled")
                .cancellationReasons(
                        CancellationReason.builder().code("TransactionConflict").build())
                .build();
    }

    static RuntimeException lost() {
        return SdkClientException.create("Unable to execute HTTP request", new IOException("reset"));
    }
}

package io.mizzle.exception;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.exception.BatchIncompleteException.Leftover;
import io.mizzle.exception.InsertIncompleteException.Failure;
import io.mizzle.exception.TransactionFailedException.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The typed details of exceptions, also after a layer has added its context. */
final class ExceptionDetailsTest {

    private static final ErrorContext CONTEXT = new ErrorContext("insert", "Order", "C#1");

    @Test
    void aFailedConditionGivesTheOldItemAndItsEntity() {
        ConditionFailedException failed = (ConditionFailedException)
                new DuplicateItemException(ErrorContext.NONE, Every.OLD, null).withContext(CONTEXT);

        assertEquals(Optional.of(Map.of("name", AttributeValue.fromS(Every.SECRET))), failed.oldItem());
        assertEquals(Optional.of(Every.SECRET), failed.oldEntity());
        assertEquals(Optional.of(Every.SECRET), failed.oldEntity(String.class));
        assertEquals(Optional.empty(), failed.oldEntity(Integer.class));
    }

    @Test
    void withoutAnOldItemThereIsNone() {
        ConditionFailedException failed = new ConditionFailedException(CONTEXT, null, null);

        assertEquals(Optional.empty(), failed.oldItem());
        assertEquals(Optional.empty(), failed.oldEntity());
    }

    @Test
    void aVersionConflictNamesBothVersions() {
        VersionConflictException conflict = new VersionConflictException(CONTEXT, 3, 4L, null, null);
        VersionConflictException gone = new VersionConflictException(CONTEXT, 3, null, null, null);

        assertEquals(OptionalLong.of(4), conflict.storedVersion());
        assertEquals(OptionalLong.empty(), gone.storedVersion());
        assertTrue(
                conflict.getMessage().contains("Version 3 was expected, but version 4 is stored"),
                conflict.getMessage());
    }

    @Test
    void aTransactionNamesOnlyTheOperationsInTheWay() {
        TransactionFailedException failed = new TransactionFailedException(
                ErrorContext.NONE,
                List.of(
                        new Reason(0, "insert", "Order", "C#1/O#1", "None", null, null),
                        new Reason(1, "check", "Address", "C#1/home", "ConditionalCheckFailed", null, "old")),
                null);

        assertTrue(
                failed.getMessage().contains("#1 check of Address C#1/home: ConditionalCheckFailed"),
                failed.getMessage());
        assertFalse(failed.getMessage().contains("O#1"), failed.getMessage());
        assertEquals(Optional.of("old"), failed.reasons().get(1).oldEntity(String.class));
    }

    @Test
    void anIncompleteInsertTellsWhatLandedAndWhatDidNot() {
        RuntimeException reason = new DuplicateItemException(ErrorContext.NONE, null, null);
        InsertIncompleteException failed = (InsertIncompleteException) new InsertIncompleteException(
                        ErrorContext.NONE, List.of("a", "c"), List.of(new Failure(1, "b", "K#b", reason)))
                .withContext(CONTEXT);

        assertEquals(List.of("a", "c"), failed.inserted(String.class));
        assertEquals(List.of("b"), failed.notInserted(String.class));
        assertSame(reason, failed.getCause());
        assertTrue(
                failed.getMessage()
                        .contains("2 of 3 entities were inserted; not inserted: #1 K#b (DuplicateItemException)"),
                failed.getMessage());
    }

    @Test
    void anIncompleteBatchGivesItsLeftoversByType() {
        BatchIncompleteException failed = new BatchIncompleteException(
                ErrorContext.NONE,
                48,
                List.of(new Leftover("put", "Order", "K#1", "order"), new Leftover("delete", "Order", "K#2", 2)),
                null);

        assertEquals(48, failed.processed());
        assertEquals(List.of("order"), failed.leftovers(String.class));
        assertEquals(List.of(2), failed.leftovers(Integer.class));
        assertTrue(failed.getMessage().contains("2 of 50 items"), failed.getMessage());
    }

    @Test
    void pathsGrowFromTheInsideOut() {
        InvalidItemException invalid = new InvalidItemException("[2]", "rule", "Remedy").inside("lines");
        ItemFormatException format = ItemFormatException.missing("city", "S").inside("shipTo");

        assertEquals("lines[2]", invalid.attributePath());
        assertEquals("order.lines[2]", invalid.inside("order").attributePath());
        assertEquals("shipTo.city", format.attributePath());
        assertEquals("nothing", format.found());
        assertEquals(
                "attribute \"shipTo.city\": expected S, found nothing. Correct the stored item, or make the component @Nullable or"
                        + " give it a @Default.",
                format.getMessage());
    }

    @Test
    void aMissingAccessPathListsEveryPath() {
        MissingAccessPathException missing = new MissingAccessPathException(
                CONTEXT,
                List.of(
                        new MissingAccessPathException.UnusablePath("table", "needs a value for \"customerId\""),
                        new MissingAccessPathException.UnusablePath("gsi1", "needs a value for \"status\"")));

        assertTrue(
                missing.getMessage()
                        .contains("table needs a value for \"customerId\"; gsi1 needs a value for \"status\""),
                missing.getMessage());
        assertEquals(2, missing.paths().size());
    }

    @Test
    void throttlingNamesReasonAndResource() {
        ThrottledException throttled = (ThrottledException) new ThrottledException(
                        ErrorContext.NONE,
                        List.of(new ThrottledException.Reason("TableWriteKeyRangeThroughputExceeded", "table/shop")),
                        4,
                        null)
                .withContext(CONTEXT);

        assertEquals(4, throttled.attempts());
        assertEquals("table/shop", throttled.reasons().get(0).resource());
        assertTrue(
                throttled.getMessage().contains("4 times: TableWriteKeyRangeThroughputExceeded on table/shop"),
                throttled.getMessage());
        assertTrue(new ThrottledException(CONTEXT, List.of(), 1, null)
                .getMessage()
                .contains("1 time: DynamoDB gives no reason"));
    }

    @Test
    void anUnknownTypeNamesThoseThatAreKnown() {
        UnknownTypeException unknown = new UnknownTypeException(CONTEXT, null, List.of("Order", "Customer"));

        assertEquals(Optional.empty(), unknown.type());
        assertTrue(unknown.getMessage().contains("known are \"Order\", \"Customer\""), unknown.getMessage());
    }
}

package io.mizzle.exception;

import io.mizzle.exception.BatchIncompleteException.Leftover;
import io.mizzle.exception.InsertIncompleteException.Failure;
import io.mizzle.exception.ItemTooLargeException.AttributeSize;
import io.mizzle.exception.MissingAccessPathException.UnusablePath;
import io.mizzle.exception.TransactionFailedException.Reason;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One of every exception, with a secret in everything that could leak one. */
final class Every {

    static final String SECRET = "canary-41d7";
    static final RuntimeException CAUSE = new IllegalStateException("first");
    static final OldItem OLD = new OldItem(Map.of("name", AttributeValue.fromS(SECRET)), SECRET);

    private Every() {}

    static List<MizzleException> in(ErrorContext context) {
        return List.of(
                new ItemNotFoundException(context, CAUSE),
                new ConditionFailedException(context, OLD, CAUSE),
                new DuplicateItemException(context, OLD, CAUSE),
                new VersionConflictException(context, 3, 4L, OLD, CAUSE),
                new UniqueViolationException(context, "email", "***", OLD, CAUSE),
                new TransactionFailedException(context, reasons(), CAUSE),
                new TooManyResultsException(context),
                new IncompleteKeyException(context, List.of("customerId")),
                new MissingAccessPathException(
                        context, List.of(new UnusablePath("table", "needs a value for \"customerId\""))),
                new IndexMembersUnknownException(context, "gsi1", List.of("status", "placedAt")),
                new ItemTooLargeException(context, 409_601, 409_600, List.of(new AttributeSize("photo", 300_000))),
                new InvalidItemException(context, "city", "the text is too long", "Shorten it", CAUSE),
                new ItemFormatException(context, "city", "S", "N", CAUSE),
                new UnknownTypeException(context, "Ordr", List.of("Order", "Customer")),
                new InsertIncompleteException(context, List.of(SECRET), List.of(new Failure(1, SECRET, "C#2", CAUSE))),
                new BatchIncompleteException(context, 2, List.of(new Leftover("put", "Order", "C#3", SECRET)), CAUSE),
                new AmbiguousWriteException(context, CAUSE),
                new ThrottledException(
                        context,
                        List.of(new ThrottledException.Reason("TableReadX", "arn:aws:dynamodb:table/t")),
                        4,
                        CAUSE),
                new CursorException(context, "The cursor belongs to another query", CAUSE),
                new ModelException(context, "The table has no name", "Name it", CAUSE),
                new DeadlineExceededException(context, Duration.ofSeconds(2), CAUSE));
    }

    private static List<Reason> reasons() {
        return List.of(
                new Reason(0, "insert", "Order", "C#1/O#1", "None", null, null),
                new Reason(
                        1, "update", "Customer", "C#1", "ConditionalCheckFailed", "The condition was false", SECRET));
    }
}

package io.mizzle.internal.write;

import io.mizzle.internal.execute.Conversation;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * A write with everything decided: generated values taken, rules checked, nothing sent.
 *
 * @param <R> the result
 * @param plan what is written
 * @param requests the first wave, but for a write that is one request, which is made when it is asked for
 * @param notes what else there is to say about it
 * @param alone carries it out, once; null where only a transaction can
 * @param readFirst plans it anew once its item was read; null where the plan stands
 * @param ending where the result comes from in a transaction; null of a check, which has none
 */
public record PreparedWrite<R>(
        WritePlan<?> plan,
        List<DynamoDbRequest> requests,
        List<String> notes,
        @Nullable Conversation<R> alone,
        @Nullable ReadFirst readFirst,
        @Nullable Ending<R> ending) {

    /** Copies the lists. */
    public PreparedWrite {
        requests = List.copyOf(requests);
        notes = List.copyOf(notes);
    }

    /** A write that is one request, or a transaction where other items are written with its own. */
    static <E, R> PreparedWrite<R> of(
            Planning<E> planning, WritePlan<E> plan, Function<DynamoDbResponse, R> result, Ending<R> ending) {
        if (!plan.companions().isEmpty()) {
            return new PreparedWrite<>(plan, List.of(), List.of(), null, null, ending);
        }
        return new PreparedWrite<>(
                plan, List.of(), List.of(), new WriteConversation<>(planning, plan, result), null, ending);
    }

    /** A write that reads its item, and writes others with it where what it reads says so. */
    static <R> PreparedWrite<R> reading(WritePlan<?> plan, String note, ReadFirst readFirst, Ending<R> ending) {
        return new PreparedWrite<>(
                plan, List.of(readFirst.readCall().request()), List.of(note), null, readFirst, ending);
    }

    /**
     * The first wave.
     *
     * @throws io.mizzle.exception.ModelException if an expression is over DynamoDB's limits
     */
    @Override
    public List<DynamoDbRequest> requests() {
        return alone instanceof WriteConversation<?, ?> own ? List.of(own.whole()) : requests;
    }

    /** Whether it is a transaction even when it is executed alone. */
    public boolean isTransaction() {
        return alone == null && ending != null;
    }

    /** Carries it out, once. */
    public Conversation<R> conversation() {
        if (alone == null) {
            throw new IllegalStateException("A " + plan.operation() + " has no execute(): hand it to a transaction.");
        }
        return alone;
    }

    /** Whether there is nothing to do: an update between entities that do not differ. */
    public boolean sendsNothing() {
        return alone != null && requests.isEmpty() && !(alone instanceof WriteConversation<?, ?>);
    }

    /** The result where it does not depend on an answer: of a put, and of an update that sends nothing; null of others. */
    public @Nullable R known() {
        return ending instanceof Ending.Known<R> end ? end.result() : null;
    }
}

package io.mizzle.internal.write;

import io.mizzle.exception.MizzleException;
import io.mizzle.internal.execute.Conversation;
import io.mizzle.internal.execute.Step;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;

/**
 * A write with everything decided: generated values taken, rules checked, requests rendered, nothing sent.
 *
 * @param <R> the result
 * @param plan what is written
 * @param requests the first wave
 * @param notes what else there is to say about it
 * @param alone carries it out, once; null where only a transaction can
 */
public record PreparedWrite<R>(
        WritePlan<?> plan,
        List<DynamoDbRequest> requests,
        List<String> notes,
        @Nullable Conversation<R> alone) {

    /** Copies the lists. */
    public PreparedWrite {
        requests = List.copyOf(requests);
        notes = List.copyOf(notes);
    }

    /** A write that is one request. */
    static <E, R> PreparedWrite<R> single(
            Planning<E> planning, WritePlan<E> plan, Function<DynamoDbResponse, R> result) {
        try {
            DynamoDbRequest request = WriteRenderer.request(plan);
            return new PreparedWrite<>(
                    plan, List.of(request), List.of(), new WriteConversation<>(planning, plan, request, result));
        } catch (MizzleException failure) {
            throw failure.withContext(plan.context());
        }
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
        return requests.isEmpty() && alone != null;
    }

    /** The write as one that reads its item before it is planned; null of others. */
    public @Nullable ReadFirst readFirst() {
        Conversation<?> conversation = alone instanceof SoftDeletion<?> deletion ? deletion.update() : alone;
        return conversation instanceof ReadFirst first ? first : null;
    }

    /** The result where it does not depend on an answer: of a put, and of an update that sends nothing; null of others. */
    public @Nullable R known() {
        Step<R> end = null;
        if (alone != null && sendsNothing()) {
            end = alone.begin();
        } else if (alone != null && plan.change() instanceof WritePlan.Change.Put<?>) {
            end = alone.answered(List.of(PutItemResponse.builder().build()));
        }
        return end instanceof Step.Done<R> done ? done.result() : null;
    }

    /** The same with something more to say. */
    PreparedWrite<R> noting(String note) {
        return new PreparedWrite<>(plan, requests, List.of(note), alone);
    }
}

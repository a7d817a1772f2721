package io.mizzle.internal.write;

import io.mizzle.exception.MizzleException;
import io.mizzle.internal.body.BodyWriting;
import io.mizzle.internal.execute.Attempts;
import io.mizzle.internal.execute.Conversation;
import io.mizzle.internal.execute.Deadline;
import io.mizzle.internal.execute.Step;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/**
 * One request and its answer; sent again where a transaction on the same item was under way, which the SDK does not do.
 *
 * @param <E> the entity
 * @param <R> the result
 */
final class WriteConversation<E, R> implements Conversation<R> {

    private final Planning<E> planning;
    private final WritePlan<E> plan;
    private final Function<DynamoDbResponse, R> result;
    private final @Nullable BodyWriting writing;
    private @Nullable Deadline deadline;
    private @Nullable Attempts attempts;
    private @Nullable DynamoDbRequest request;

    WriteConversation(Planning<E> planning, WritePlan<E> plan, Function<DynamoDbResponse, R> result) {
        this.planning = planning;
        this.plan = plan;
        this.result = result;
        this.writing = WriteRenderer.writing(plan);
    }

    /** The request as people read it. */
    DynamoDbRequest whole() {
        return BodyWriting.whole(planning.call(request(), writing));
    }

    /** Made when it is asked for, since a transaction has none of its own. */
    private DynamoDbRequest request() {
        DynamoDbRequest made = request;
        if (made == null) {
            made = planning.about(plan.key(), () -> planning.request(plan));
            request = made;
        }
        return made;
    }

    @Override
    public Step<R> begin() {
        if (deadline == null) {
            deadline = planning.engine().deadline(null);
        }
        return new Step.Send<>(planning.call(new Ambiguity<>(plan).guarded(request()), writing));
    }

    @Override
    public Step<R> answered(List<DynamoDbResponse> responses) {
        try {
            return new Step.Done<>(result.apply(responses.get(0)));
        } catch (MizzleException failure) {
            throw failure.withContext(plan.context());
        }
    }

    @Override
    public Step<R> rested() {
        return begin();
    }

    @Override
    public Step<R> failed(RuntimeException failure) {
        Ambiguity<E> ambiguity = new Ambiguity<>(plan);
        DynamoDbResponse lost = ambiguity.lostAnswer(failure);
        if (lost != null) {
            return answered(List.of(lost));
        }
        if (failure instanceof TransactionConflictException) {
            Optional<Duration> pause = attempts().next();
            if (pause.isPresent()) {
                return new Step.Pause<>(pause.get());
            }
        }
        throw new Refusals<>(planning, plan).translate(ambiguity.translate(failure));
    }

    /** Made by the first conflict: few writes meet one. */
    private Attempts attempts() {
        Attempts known = attempts;
        if (known == null) {
            known = new Attempts(
                    Objects.requireNonNull(deadline), planning.engine().random());
            attempts = known;
        }
        return known;
    }
}

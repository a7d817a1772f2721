package io.mizzle.internal.write;

import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.InsertIncompleteException;
import io.mizzle.internal.execute.Answer;
import io.mizzle.internal.execute.Conversation;
import io.mizzle.internal.execute.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * One put per entity, a bounded number at a time. A refused entity does not hold up the others; any other failure ends the
 * statement, since it would meet the others too.
 *
 * @param <E> the entity
 */
final class InsertAllConversation<E> implements Conversation<List<E>> {

    private static final int AT_A_TIME = 16;

    private final Planning<E> planning;
    private final List<E> given;
    private final List<EntityWrite<E>> writes;
    private final List<E> inserted = new ArrayList<>();
    private final List<InsertIncompleteException.Failure> failures = new ArrayList<>();
    private int next;

    InsertAllConversation(Planning<E> planning, List<E> given, List<EntityWrite<E>> writes) {
        this.planning = planning;
        this.given = given;
        this.writes = writes;
    }

    @Override
    public Step<List<E>> begin() {
        return following();
    }

    @Override
    public Step<List<E>> answered(List<DynamoDbResponse> responses) {
        throw new IllegalStateException("Every call was sent for itself");
    }

    @Override
    public Step<List<E>> answeredEach(List<Answer> answers) {
        RuntimeException end = null;
        for (Answer answer : answers) {
            RuntimeException failure = answer.failure();
            note(failure);
            if (failure != null && !(failure instanceof ConditionalCheckFailedException)) {
                end = failure;
            }
        }
        while (end != null && next < writes.size()) {
            note(end);
        }
        return following();
    }

    private void note(@Nullable RuntimeException failure) {
        EntityWrite<E> write = writes.get(next);
        if (failure == null || new Ambiguity<>(write.plan()).lostAnswer(failure) != null) {
            inserted.add(write.entity());
        } else {
            RuntimeException reason = new Refusals<>(planning, write.plan()).translate(failure);
            failures.add(new InsertIncompleteException.Failure(
                    next, given.get(next), write.plan().context().key(), reason));
        }
        next++;
    }

    private Step<List<E>> following() {
        if (next < writes.size()) {
            int end = Math.min(next + AT_A_TIME, writes.size());
            return new Step.SendEach<>(writes.subList(next, end).stream()
                    .map(write -> planning.call(WriteRenderer.request(write.plan())))
                    .toList());
        }
        if (!failures.isEmpty()) {
            ErrorContext context =
                    new ErrorContext(planning.operation(), planning.entity().name(), null);
            throw new InsertIncompleteException(context, inserted, failures);
        }
        return new Step.Done<>(List.copyOf(inserted));
    }
}

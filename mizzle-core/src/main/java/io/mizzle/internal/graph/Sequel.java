package io.mizzle.internal.graph;

import io.mizzle.internal.execute.Answer;
import io.mizzle.internal.execute.Conversation;
import io.mizzle.internal.execute.Step;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * A conversation and one that follows from its result.
 *
 * @param <A> the first one's result
 * @param <B> the second one's
 */
final class Sequel<A, B> implements Conversation<B> {

    private final Conversation<A> first;
    private final Function<A, Conversation<B>> second;
    private @Nullable Conversation<B> following;

    Sequel(Conversation<A> first, Function<A, Conversation<B>> second) {
        this.first = first;
        this.second = second;
    }

    @Override
    public Step<B> begin() {
        return followed(first.begin());
    }

    @Override
    public Step<B> answered(List<DynamoDbResponse> responses) {
        return following == null ? followed(first.answered(responses)) : following.answered(responses);
    }

    @Override
    public Step<B> answeredEach(List<Answer> answers) {
        return following == null ? followed(first.answeredEach(answers)) : following.answeredEach(answers);
    }

    @Override
    public Step<B> failed(RuntimeException failure) {
        return following == null ? followed(first.failed(failure)) : following.failed(failure);
    }

    @Override
    public Step<B> rested() {
        return following == null ? followed(first.rested()) : following.rested();
    }

    private Step<B> followed(Step<A> step) {
        if (step instanceof Step.Done<A> done) {
            Conversation<B> next = second.apply(done.result());
            following = next;
            return next.begin();
        }
        if (step instanceof Step.Send<A> send) {
            return new Step.Send<>(send.calls());
        }
        return step instanceof Step.SendEach<A> send
                ? new Step.SendEach<>(send.calls())
                : new Step.Pause<>(((Step.Pause<A>) step).duration());
    }
}

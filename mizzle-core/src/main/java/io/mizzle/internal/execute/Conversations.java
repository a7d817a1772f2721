package io.mizzle.internal.execute;

import java.util.List;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/** Conversations made of others. */
public final class Conversations {

    private Conversations() {}

    /** One that is over before it begins. */
    public static <R> Conversation<R> done(R result) {
        return new Conversation<>() {
            @Override
            public Step<R> begin() {
                return new Step.Done<>(result);
            }

            @Override
            public Step<R> answered(List<DynamoDbResponse> responses) {
                throw new IllegalStateException("Nothing was sent");
            }
        };
    }

    /** One with another result. */
    public static <A, B> Conversation<B> map(Conversation<A> conversation, Function<A, B> result) {
        return new Conversation<>() {
            @Override
            public Step<B> begin() {
                return mapped(conversation.begin());
            }

            @Override
            public Step<B> answered(List<DynamoDbResponse> responses) {
                return mapped(conversation.answered(responses));
            }

            @Override
            public Step<B> failed(RuntimeException failure) {
                return mapped(conversation.failed(failure));
            }

            @Override
            public Step<B> answeredEach(List<Answer> answers) {
                return mapped(conversation.answeredEach(answers));
            }

            @Override
            public Step<B> rested() {
                return mapped(conversation.rested());
            }

            private Step<B> mapped(Step<A> step) {
                return step instanceof Step.Done<A> done
                        ? new Step.Done<>(result.apply(done.result()))
                        : passedOn(step);
            }
        };
    }

    /**
     * A step of an inner conversation as one of the outer.
     *
     * @param step not the end
     */
    public static <A, B> Step<B> passedOn(Step<A> step) {
        if (step instanceof Step.Send<A> send) {
            return new Step.Send<>(send.calls());
        }
        if (step instanceof Step.SendEach<A> send) {
            return new Step.SendEach<>(send.calls());
        }
        return new Step.Pause<>(((Step.Pause<A>) step).duration());
    }
}

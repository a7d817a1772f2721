package io.mizzle.internal.execute;

import io.mizzle.interceptor.Call;
import io.mizzle.interceptor.Interceptor.Ending;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/** Drives conversations on the calling thread. Thread-safe. */
public final class SyncDriver {

    private final DynamoDbClient client;
    private final InterceptorChain interceptors;
    private final Sleeper sleeper;

    /**
     * For one client.
     *
     * @param client sends
     * @param interceptors see every call
     * @param sleeper waits between retries
     */
    public SyncDriver(DynamoDbClient client, InterceptorChain interceptors, Sleeper sleeper) {
        this.client = client;
        this.interceptors = interceptors;
        this.sleeper = sleeper;
    }

    /**
     * Follows a conversation to its end.
     *
     * @param conversation not begun
     * @param deadline shared by all its calls
     * @return its result
     */
    public <R> R run(Conversation<R> conversation, Deadline deadline) {
        Step<R> step = conversation.begin();
        while (!(step instanceof Step.Done<R> done)) {
            step = follow(conversation, step, deadline);
        }
        return done.result();
    }

    private <R> Step<R> follow(Conversation<R> conversation, Step<R> step, Deadline deadline) {
        if (step instanceof Step.Send<R> send) {
            return send(conversation, send, deadline);
        }
        if (step instanceof Step.SendEach<R> send) {
            return conversation.answeredEach(
                    send.calls().stream().map(call -> answer(call, deadline)).toList());
        }
        return rest(conversation, step, deadline);
    }

    private <R> Step<R> send(Conversation<R> conversation, Step.Send<R> send, Deadline deadline) {
        List<DynamoDbResponse> responses = new ArrayList<>(send.calls().size());
        try {
            for (Call call : send.calls()) {
                responses.add(send(call, deadline));
            }
        } catch (RuntimeException failure) {
            return conversation.failed(failure);
        }
        return conversation.answered(responses);
    }

    private Answer answer(Call call, Deadline deadline) {
        try {
            return new Answer(send(call, deadline), null);
        } catch (RuntimeException failure) {
            return new Answer(null, failure);
        }
    }

    private DynamoDbResponse send(Call call, Deadline deadline) {
        Call sent = interceptors.beforeSending(call);
        for (int attempt = 1; ; attempt++) {
            try {
                return sendOnce(sent, deadline);
            } catch (RuntimeException failure) {
                if (!SpoiltAnswers.isWorthAsking(sent, failure, attempt)) {
                    throw failure;
                }
            }
        }
    }

    private DynamoDbResponse sendOnce(Call call, Deadline deadline) {
        DynamoDbRequest bound = deadline.bound(call.request(), call.operation());
        Ending ending = interceptors.around(call);
        try {
            DynamoDbResponse response = SpoiltAnswers.checked(call, Transport.send(client, bound));
            ending.ended(response, null);
            return response;
        } catch (RuntimeException failure) {
            ending.ended(null, failure);
            throw deadline.translated(failure, call.operation());
        }
    }

    private <R> Step<R> rest(Conversation<R> conversation, Step<R> step, Deadline deadline) {
        sleeper.sleep(deadline.shortened(((Step.Pause<R>) step).duration()));
        return conversation.rested();
    }

    /** Waits; a test waits in no time. */
    @FunctionalInterface
    public interface Sleeper {

        /**
         * Waits.
         *
         * @param duration how long
         */
        void sleep(Duration duration);

        /** Blocks the thread. */
        Sleeper BLOCKING = duration -> {
            try {
                Thread.sleep(duration.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw software.amazon.awssdk.core.exception.AbortedException.create(
                        "Interrupted while waiting to retry", e);
            }
        };
    }
}

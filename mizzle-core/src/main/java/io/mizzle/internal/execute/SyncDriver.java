package io.mizzle.internal.execute;

import io.mizzle.interceptor.Call;
import io.mizzle.interceptor.Interceptor.Ending;
import io.mizzle.interceptor.Listener;
import io.mizzle.internal.body.Handover;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/** Drives conversations on the calling thread, which several calls of one step share with those of an executor. Thread-safe. */
public final class SyncDriver {

    private final DynamoDbClient client;
    private final InterceptorChain interceptors;
    private final Sleeper sleeper;
    private final SharedTasks shared;
    private final CallReports reports;
    private final Handover handover;

    /**
     * For one client, all calls on the calling thread.
     *
     * @param client sends
     * @param interceptors see every call
     * @param sleeper waits between retries
     */
    public SyncDriver(DynamoDbClient client, InterceptorChain interceptors, Sleeper sleeper) {
        this(client, interceptors, sleeper, SharedTasks.NOT, CallReports.NONE, new Handover(client));
    }

    /**
     * With everything, blocking between retries.
     *
     * @param client sends
     * @param interceptors see every call
     * @param executor for several calls of one step
     * @param listener hears of throttling, unprocessed items and repetitions
     */
    public SyncDriver(DynamoDbClient client, InterceptorChain interceptors, Executor executor, Listener listener) {
        this(
                client,
                interceptors,
                Sleeper.BLOCKING,
                new SharedTasks(executor),
                new CallReports(listener),
                new Handover(client));
    }

    private SyncDriver(
            DynamoDbClient client,
            InterceptorChain interceptors,
            Sleeper sleeper,
            SharedTasks shared,
            CallReports reports,
            Handover handover) {
        this.client = client;
        this.interceptors = interceptors;
        this.sleeper = sleeper;
        this.shared = shared;
        this.reports = reports;
        this.handover = handover;
    }

    /**
     * The same with other threads for several calls of one step.
     *
     * @param executor may refuse tasks: the calling thread runs what no other has begun
     */
    public SyncDriver with(Executor executor) {
        return new SyncDriver(client, interceptors, sleeper, new SharedTasks(executor), reports, handover);
    }

    /**
     * The same, with somebody who hears of throttling, unprocessed items and repetitions.
     *
     * @param listener thread-safe
     */
    public SyncDriver telling(Listener listener) {
        return new SyncDriver(client, interceptors, sleeper, shared, new CallReports(listener), handover);
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
            return sendEach(conversation, send.calls(), deadline);
        }
        return rest(conversation, step, deadline);
    }

    private <R> Step<R> send(Conversation<R> conversation, Step.Send<R> send, Deadline deadline) {
        if (send.calls().size() == 1) {
            return sendOne(conversation, send.calls().get(0), deadline);
        }
        List<Answer> answers = answers(send.calls(), deadline);
        List<DynamoDbResponse> responses = new ArrayList<>(answers.size());
        for (int i = 0; i < answers.size(); i++) {
            DynamoDbResponse response = answers.get(i).response();
            if (response == null) {
                return mended(
                        conversation,
                        send.calls().get(i),
                        Objects.requireNonNull(answers.get(i).failure()));
            }
            responses.add(response);
        }
        return conversation.answered(responses);
    }

    /** What nearly every step is. */
    private <R> Step<R> sendOne(Conversation<R> conversation, Call call, Deadline deadline) {
        DynamoDbResponse response;
        try {
            response = send(interceptors.beforeSending(call), deadline);
        } catch (RuntimeException failure) {
            return mended(conversation, call, failure);
        }
        return conversation.answered(List.of(response));
    }

    private <R> Step<R> mended(Conversation<R> conversation, Call call, RuntimeException failure) {
        Step<R> next = conversation.failed(failure);
        reports.retried(call, failure);
        return next;
    }

    private <R> Step<R> sendEach(Conversation<R> conversation, List<Call> calls, Deadline deadline) {
        List<Answer> answers = answers(calls, deadline);
        Step<R> next = conversation.answeredEach(answers);
        reports.retriedOf(calls, answers, next);
        return next;
    }

    private List<Answer> answers(List<Call> calls, Deadline deadline) {
        if (calls.size() == 1) {
            return List.of(answer(calls.get(0), deadline));
        }
        List<Callable<Answer>> tasks = new ArrayList<>(calls.size());
        for (Call call : calls) {
            Supplier<Call> ready = ready(call);
            tasks.add(() -> answer(ready, deadline));
        }
        return shared.all(tasks);
    }

    /** Interceptors prepare requests on the calling thread, in order, and may rely on what is bound to it. */
    private Supplier<Call> ready(Call call) {
        try {
            Call sent = interceptors.beforeSending(call);
            return () -> sent;
        } catch (RuntimeException refused) {
            return () -> {
                throw refused;
            };
        }
    }

    private Answer answer(Call call, Deadline deadline) {
        try {
            return new Answer(send(interceptors.beforeSending(call), deadline), null);
        } catch (RuntimeException failure) {
            return new Answer(null, failure);
        }
    }

    private Answer answer(Supplier<Call> call, Deadline deadline) {
        try {
            return new Answer(send(call.get(), deadline), null);
        } catch (RuntimeException failure) {
            return new Answer(null, failure);
        }
    }

    private DynamoDbResponse send(Call call, Deadline deadline) {
        for (int attempt = 1; ; attempt++) {
            try {
                DynamoDbResponse response = sendOnce(call, deadline);
                reports.answered(call, response);
                return response;
            } catch (RuntimeException failure) {
                if (!SpoiltAnswers.isWorthAsking(call, failure, attempt)) {
                    throw failure;
                }
                reports.retried(call, failure);
            }
        }
    }

    private DynamoDbResponse sendOnce(Call call, Deadline deadline) {
        DynamoDbRequest bound = deadline.bound(call.request(), call.operation());
        Ending ending = interceptors.around(call);
        try {
            DynamoDbResponse response = SpoiltAnswers.checked(call, transmit(call, bound));
            ending.ended(response, null);
            return response;
        } catch (RuntimeException failure) {
            ending.ended(null, failure);
            throw deadline.translated(reports.translated(call, failure), call.operation());
        }
    }

    private DynamoDbResponse transmit(Call call, DynamoDbRequest bound) {
        DynamoDbRequest request = handover.begin(call, bound);
        try {
            return Transport.send(client, request);
        } finally {
            handover.end(call);
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

package io.mizzle.internal.execute;

import io.mizzle.interceptor.Call;
import io.mizzle.interceptor.Interceptor.Ending;
import io.mizzle.interceptor.Listener;
import io.mizzle.internal.body.Handover;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * Drives conversations on the SDK's threads. A cancelled result cancels the calls under way. Thread-safe.
 */
public final class AsyncDriver {

    private final DynamoDbAsyncClient client;
    private final InterceptorChain interceptors;
    private final CallReports reports;
    private final Handover handover;

    /**
     * For one client.
     *
     * @param client sends
     * @param interceptors see every call
     */
    public AsyncDriver(DynamoDbAsyncClient client, InterceptorChain interceptors) {
        this(client, interceptors, CallReports.NONE, new Handover(client));
    }

    private AsyncDriver(
            DynamoDbAsyncClient client, InterceptorChain interceptors, CallReports reports, Handover handover) {
        this.client = client;
        this.interceptors = interceptors;
        this.reports = reports;
        this.handover = handover;
    }

    /**
     * The same, with somebody who hears of throttling, unprocessed items and repetitions.
     *
     * @param listener thread-safe
     */
    public AsyncDriver telling(Listener listener) {
        return new AsyncDriver(client, interceptors, new CallReports(listener), handover);
    }

    /**
     * Follows a conversation to its end.
     *
     * @param conversation not begun
     * @param deadline shared by all its calls
     * @return its result; fails with what the sync driver would throw, as it is
     */
    public <R> CompletableFuture<R> run(Conversation<R> conversation, Deadline deadline) {
        Run<R> run = new Run<>(conversation, deadline);
        run.go(conversation::begin);
        return run.result;
    }

    private final class Run<R> {

        private final Conversation<R> conversation;
        private final Deadline deadline;
        private final CompletableFuture<R> result = new CompletableFuture<>();

        Run(Conversation<R> conversation, Deadline deadline) {
            this.conversation = conversation;
            this.deadline = deadline;
        }

        void go(Supplier<Step<R>> next) {
            if (result.isDone()) {
                return;
            }
            try {
                follow(next.get());
            } catch (Throwable failure) {
                result.completeExceptionally(failure);
            }
        }

        private void follow(Step<R> step) {
            if (step instanceof Step.Done<R> done) {
                result.complete(done.result());
            } else if (step instanceof Step.Send<R> send) {
                send(send.calls());
            } else if (step instanceof Step.SendEach<R> send) {
                sendEach(send.calls());
            } else if (step instanceof Step.Pause<R> pause) {
                long millis = deadline.shortened(pause.duration()).toMillis();
                Executor later = CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS);
                later.execute(() -> go(conversation::rested));
            }
        }

        private void send(List<Call> calls) {
            List<CompletableFuture<DynamoDbResponse>> sent =
                    calls.stream().map(this::send).toList();
            CompletableFuture<R> unused =
                    result.whenComplete((value, failure) -> sent.forEach(call -> call.cancel(true)));
            CompletableFuture<Void> unusedAll = CompletableFuture.allOf(sent.toArray(new CompletableFuture<?>[0]))
                    .whenComplete((none, failure) -> {
                        if (failure == null) {
                            go(() -> conversation.answered(
                                    sent.stream().map(CompletableFuture::join).toList()));
                        } else {
                            go(() -> mended(calls, sent, unwrapped(failure)));
                        }
                    });
        }

        private Step<R> mended(
                List<Call> calls, List<CompletableFuture<DynamoDbResponse>> sent, RuntimeException failure) {
            Step<R> next = conversation.failed(failure);
            int failed = IntStream.range(0, sent.size())
                    .filter(i -> sent.get(i).isCompletedExceptionally())
                    .findFirst()
                    .orElse(0);
            reports.retried(calls.get(failed), failure);
            return next;
        }

        private void sendEach(List<Call> calls) {
            List<CompletableFuture<DynamoDbResponse>> sent =
                    calls.stream().map(this::send).toList();
            CompletableFuture<R> unused =
                    result.whenComplete((value, failure) -> sent.forEach(call -> call.cancel(true)));
            List<CompletableFuture<Answer>> answers = sent.stream()
                    .map(call -> call.handle((response, failure) ->
                            failure == null ? new Answer(response, null) : new Answer(null, unwrapped(failure))))
                    .toList();
            CompletableFuture<Void> unusedAll = CompletableFuture.allOf(answers.toArray(new CompletableFuture<?>[0]))
                    .whenComplete((none, failure) -> go(() -> goOn(
                            calls, answers.stream().map(CompletableFuture::join).toList())));
        }

        private Step<R> goOn(List<Call> calls, List<Answer> answers) {
            Step<R> next = conversation.answeredEach(answers);
            reports.retriedOf(calls, answers, next);
            return next;
        }

        private CompletableFuture<? extends DynamoDbResponse> transmit(Call call, DynamoDbRequest bound) {
            DynamoDbRequest request = handover.begin(call, bound);
            try {
                return Transport.send(client, request);
            } finally {
                handover.end(call);
            }
        }

        private CompletableFuture<DynamoDbResponse> send(Call call) {
            CompletableFuture<DynamoDbResponse> answer = new CompletableFuture<>();
            try {
                new Attempt(interceptors.beforeSending(call), 1, answer).go();
            } catch (RuntimeException failure) {
                answer.completeExceptionally(failure);
            }
            return answer;
        }

        private final class Attempt {

            private final Call call;
            private final int number;
            private final CompletableFuture<DynamoDbResponse> answer;

            Attempt(Call call, int number, CompletableFuture<DynamoDbResponse> answer) {
                this.call = call;
                this.number = number;
                this.answer = answer;
            }

            void go() {
                DynamoDbRequest bound = deadline.bound(call.request(), call.operation());
                Ending ending = interceptors.around(call);
                CompletableFuture<? extends DynamoDbResponse> sent = transmit(call, bound);
                var unusedEnd = sent.thenApply(response -> SpoiltAnswers.checked(call, response))
                        .whenComplete((response, failure) -> end(ending, response, failure));
                var unusedCancel = answer.whenComplete((response, failure) -> sent.cancel(true));
            }

            private void end(Ending ending, @Nullable DynamoDbResponse response, @Nullable Throwable failure) {
                try {
                    ending.ended(response, failure == null ? null : unwrapped(failure));
                } finally {
                    if (response != null) {
                        reports.answered(call, response);
                        answer.complete(response);
                    } else {
                        failed(unwrapped(failure));
                    }
                }
            }

            private void failed(RuntimeException failure) {
                if (answer.isDone() || !SpoiltAnswers.isWorthAsking(call, failure, number)) {
                    answer.completeExceptionally(
                            deadline.translated(reports.translated(call, failure), call.operation()));
                    return;
                }
                reports.retried(call, failure);
                try {
                    new Attempt(call, number + 1, answer).go();
                } catch (RuntimeException next) {
                    answer.completeExceptionally(next);
                }
            }
        }
    }

    private static RuntimeException unwrapped(@Nullable Throwable failure) {
        Throwable current = failure;
        while (current instanceof CompletionException && current.getCause() != null) {
            current = current.getCause();
        }
        return current instanceof RuntimeException runtime ? runtime : new CompletionException(current);
    }
}

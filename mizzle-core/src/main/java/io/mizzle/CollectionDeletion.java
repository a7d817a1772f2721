package io.mizzle;

import io.mizzle.exception.BatchIncompleteException;
import io.mizzle.exception.BatchIncompleteException.Leftover;
import io.mizzle.exception.DeadlineExceededException;
import io.mizzle.exception.ErrorContext;
import io.mizzle.internal.batch.BatchConversation;
import io.mizzle.internal.batch.BatchEntry;
import io.mizzle.internal.batch.BatchOutcome;
import io.mizzle.internal.batch.BatchPlan;
import io.mizzle.internal.execute.Answer;
import io.mizzle.internal.execute.Conversation;
import io.mizzle.internal.execute.Conversations;
import io.mizzle.internal.execute.Deadline;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.execute.Reader;
import io.mizzle.internal.execute.ScrollConversation.Until;
import io.mizzle.internal.execute.SideBySide;
import io.mizzle.internal.execute.SideBySide.Ended;
import io.mizzle.internal.execute.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/** Deletes what a read finds, page after page: items with which others are written by statements of their own, the rest in batches. */
final class CollectionDeletion implements Conversation<Long> {

    private final Engine engine;
    private final Deadline deadline;
    private final Reader<Doomed<?>> reader;
    private final Function<Doomed<?>, @Nullable Delete<?>> statements;
    private final Consumer<DeleteProgress> progress;
    private final String name;
    private @Nullable Stage<?> stage;
    private long deleted;
    private int pages;
    private boolean last;

    /**
     * For one call.
     *
     * @param statements a delete for items that no batch can delete, else null
     */
    CollectionDeletion(
            Engine engine,
            Deadline deadline,
            Reader<Doomed<?>> reader,
            Function<Doomed<?>, @Nullable Delete<?>> statements,
            Consumer<DeleteProgress> progress,
            String name) {
        this.engine = engine;
        this.deadline = deadline;
        this.reader = reader;
        this.statements = statements;
        this.progress = progress;
        this.name = name;
    }

    /** Part of the work, and what follows it. */
    private record Stage<T>(Conversation<T> conversation, Function<T, Step<Long>> next) {

        Step<Long> followed(Step<T> step) {
            if (step instanceof Step.Done<T> done) {
                return next.apply(done.result());
            }
            if (step instanceof Step.Send<T> send) {
                return new Step.Send<>(send.calls());
            }
            return step instanceof Step.SendEach<T> send
                    ? new Step.SendEach<>(send.calls())
                    : new Step.Pause<>(((Step.Pause<T>) step).duration());
        }

        Step<Long> begin() {
            return followed(conversation.begin());
        }

        Step<Long> answered(List<DynamoDbResponse> responses) {
            return followed(conversation.answered(responses));
        }

        Step<Long> answeredEach(List<Answer> answers) {
            return followed(conversation.answeredEach(answers));
        }

        Step<Long> failed(RuntimeException failure) {
            return followed(conversation.failed(failure));
        }

        Step<Long> rested() {
            return followed(conversation.rested());
        }
    }

    private <T> Step<Long> start(Conversation<T> conversation, Function<T, Step<Long>> next) {
        Stage<T> started = new Stage<>(conversation, next);
        stage = started;
        return started.begin();
    }

    @Override
    public Step<Long> begin() {
        return start(reader.take(Until.FIRST_PAGE, Integer.MAX_VALUE), taken -> {
            last = taken.next() == null;
            pages++;
            return first(taken.results());
        });
    }

    /** What others count goes before them. */
    private Step<Long> first(List<Doomed<?>> found) {
        List<Doomed<?>> plain = new ArrayList<>();
        List<Doomed<?>> special = new ArrayList<>();
        List<Conversation<Boolean>> conversations = new ArrayList<>();
        for (Doomed<?> doomed : found) {
            Delete<?> statement = statements.apply(doomed);
            if (statement == null) {
                plain.add(doomed);
            } else {
                special.add(doomed);
                conversations.add(new Deferred(statement));
            }
        }
        return conversations.isEmpty()
                ? batch(plain)
                : start(
                        new SideBySide<>(conversations, DeadlineExceededException.class::isInstance),
                        ended -> ended(special, ended, plain));
    }

    private Step<Long> ended(List<Doomed<?>> special, List<Ended<Boolean>> ended, List<Doomed<?>> plain) {
        List<Leftover> leftovers = new ArrayList<>();
        RuntimeException cause = null;
        for (int i = 0; i < ended.size(); i++) {
            RuntimeException failure = ended.get(i).failure();
            if (failure == null) {
                deleted++;
            } else {
                cause = failure;
                leftovers.add(leftover(special.get(i)));
            }
        }
        if (cause != null) {
            plain.forEach(doomed -> leftovers.add(leftover(doomed)));
            throw incomplete(leftovers, cause);
        }
        return batch(plain);
    }

    private static Leftover leftover(Doomed<?> doomed) {
        return new Leftover("delete", doomed.schema().toString(), doomed.key().toString(), doomed.key());
    }

    private Step<Long> batch(List<Doomed<?>> plain) {
        BatchPlan plan = new BatchPlan(engine, Set.of(BatchPlan.Allowance.PERMANENT));
        plain.forEach(doomed -> add(plan, doomed));
        List<BatchEntry> entries = plan.entries();
        return entries.isEmpty()
                ? next()
                : start(
                        new BatchConversation(entries, deadline, engine.random(), (processed, total, requests) -> {}),
                        this::ended);
    }

    private static <E> void add(BatchPlan plan, Doomed<E> doomed) {
        plan.delete(doomed.schema(), List.of(doomed.key()));
    }

    private Step<Long> ended(BatchOutcome outcome) {
        deleted += outcome.processed().size();
        if (!outcome.leftovers().isEmpty()) {
            throw incomplete(
                    outcome.leftovers().stream().map(BatchEntry::leftover).toList(), outcome.cause());
        }
        return next();
    }

    private BatchIncompleteException incomplete(List<Leftover> leftovers, @Nullable RuntimeException cause) {
        progress.accept(new DeleteProgress(deleted, pages));
        return new BatchIncompleteException(
                new ErrorContext("delete", name, null), Math.toIntExact(deleted), leftovers, cause);
    }

    private Step<Long> next() {
        progress.accept(new DeleteProgress(deleted, pages));
        return last ? new Step.Done<>(deleted) : begin();
    }

    private Stage<?> current() {
        if (stage == null) {
            throw new IllegalStateException("Nothing was sent");
        }
        return stage;
    }

    @Override
    public Step<Long> answered(List<DynamoDbResponse> responses) {
        return current().answered(responses);
    }

    @Override
    public Step<Long> answeredEach(List<Answer> answers) {
        return current().answeredEach(answers);
    }

    @Override
    public Step<Long> failed(RuntimeException failure) {
        return current().failed(failure);
    }

    @Override
    public Step<Long> rested() {
        return current().rested();
    }

    /** A statement that is prepared when its turn comes. */
    private static final class Deferred implements Conversation<Boolean> {

        private final Delete<?> statement;
        private @Nullable Conversation<Boolean> running;

        Deferred(Delete<?> statement) {
            this.statement = statement;
        }

        private static <E> Conversation<Boolean> conversation(Delete<E> statement) {
            return Conversations.map(statement.prepareAlone().conversation(), gone -> gone.isPresent());
        }

        @Override
        public Step<Boolean> begin() {
            Conversation<Boolean> begun = conversation(statement);
            running = begun;
            return begun.begin();
        }

        private Conversation<Boolean> running() {
            if (running == null) {
                throw new IllegalStateException("Nothing was sent");
            }
            return running;
        }

        @Override
        public Step<Boolean> answered(List<DynamoDbResponse> responses) {
            return running().answered(responses);
        }

        @Override
        public Step<Boolean> failed(RuntimeException failure) {
            return running().failed(failure);
        }

        @Override
        public Step<Boolean> rested() {
            return running().rested();
        }
    }
}

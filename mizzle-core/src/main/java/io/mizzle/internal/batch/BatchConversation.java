package io.mizzle.internal.batch;

import io.mizzle.exception.DeadlineExceededException;
import io.mizzle.internal.execute.Answer;
import io.mizzle.internal.execute.Backoff;
import io.mizzle.internal.execute.Conversation;
import io.mizzle.internal.execute.Deadline;
import io.mizzle.internal.execute.Outcome;
import io.mizzle.internal.execute.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * Writes a batch in waves of chunks side by side. What DynamoDB leaves unprocessed, or throttles, waits and is sent again; any other
 * failure ends the batch with everything left over that is not known to be written.
 */
public final class BatchConversation implements Conversation<BatchOutcome> {

    private static final int AT_ONCE = 8;

    /** Without a deadline, this many waves in a row may achieve nothing: about ten seconds. */
    private static final int FRUITLESS_WAVES = 10;

    private final Chunks chunks;
    private final int total;
    private final Deadline deadline;
    private final Backoff backoff;
    private final Progress progress;
    private final List<BatchEntry> processed;
    private final List<BatchEntry> leftovers = new ArrayList<>();
    private List<Chunk> asked = List.of();
    private @Nullable RuntimeException throttled;
    private @Nullable RuntimeException end;
    private int requests;
    private int fruitless;

    /**
     * For one call.
     *
     * @param entries one per item
     * @param deadline of the call
     * @param random from 0 to 1, for backoff
     * @param progress told after every wave
     */
    public BatchConversation(List<BatchEntry> entries, Deadline deadline, DoubleSupplier random, Progress progress) {
        this.chunks = new Chunks(entries);
        this.total = entries.size();
        this.processed = new ArrayList<>(total);
        this.deadline = deadline;
        this.backoff = new Backoff(random);
        this.progress = progress;
    }

    @Override
    public Step<BatchOutcome> begin() {
        return chunks.isEmpty() ? done() : send();
    }

    @Override
    public Step<BatchOutcome> rested() {
        return send();
    }

    private Step<BatchOutcome> send() {
        List<Chunk> wave = new ArrayList<>(AT_ONCE);
        while (!chunks.isEmpty() && wave.size() < AT_ONCE) {
            wave.add(new Chunk(chunks.next()));
        }
        asked = wave;
        requests += wave.size();
        return new Step.SendEach<>(wave.stream().map(Chunk::call).toList());
    }

    @Override
    public Step<BatchOutcome> answered(List<DynamoDbResponse> responses) {
        throw new IllegalStateException("Every chunk was sent for itself");
    }

    @Override
    public Step<BatchOutcome> answeredEach(List<Answer> answers) {
        int before = processed.size();
        int again = 0;
        for (int i = 0; i < answers.size(); i++) {
            again += accept(asked.get(i), answers.get(i));
        }
        progress.at(processed.size(), total, requests);
        if (end != null || chunks.isEmpty()) {
            return done();
        }
        if (processed.size() > before) {
            backoff.progressed();
            fruitless = 0;
        } else {
            fruitless++;
        }
        return again == 0 ? send() : pause();
    }

    /** How many entries of the chunk have to be sent again. */
    private int accept(Chunk chunk, Answer answer) {
        RuntimeException failure = answer.failure();
        if (failure == null) {
            List<BatchEntry> unprocessed = chunk.unprocessed(answer.response());
            for (BatchEntry entry : chunk.entries()) {
                if (!unprocessed.contains(entry)) {
                    processed.add(entry);
                }
            }
            chunks.again(unprocessed);
            return unprocessed.size();
        }
        if (Outcome.isThrottling(failure)) {
            // DynamoDB says so where it could take nothing: as if all of it had been returned as unprocessed.
            throttled = failure;
            chunks.again(chunk.entries());
            return chunk.entries().size();
        }
        leftovers.addAll(chunk.entries());
        end = failure;
        return 0;
    }

    private Step<BatchOutcome> pause() {
        Duration pause = backoff.next();
        boolean patient = deadline.left() != null ? deadline.allows(pause) : fruitless < FRUITLESS_WAVES;
        return patient ? new Step.Pause<>(pause) : done();
    }

    private Step<BatchOutcome> done() {
        leftovers.addAll(chunks.rest());
        RuntimeException cause = end == null || end instanceof DeadlineExceededException ? throttled : end;
        return new Step.Done<>(new BatchOutcome(processed, leftovers, requests, leftovers.isEmpty() ? null : cause));
    }

    /** Hears how far a batch is. */
    @FunctionalInterface
    public interface Progress {

        /**
         * After a wave.
         *
         * @param processed items that were written
         * @param total items of the batch
         * @param requests sent so far
         */
        void at(int processed, int total, int requests);
    }
}

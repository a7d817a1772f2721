package io.mizzle.internal.execute;

import io.mizzle.interceptor.Call;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * Several conversations, a bounded number at a time, each for itself: what one throws is its own end. A failure that would meet the
 * others, too, ends those that have not begun.
 *
 * @param <R> the result of one
 */
public final class SideBySide<R> implements Conversation<List<SideBySide.Ended<R>>> {

    private static final int AT_A_TIME = 16;

    /**
     * How one conversation ended.
     *
     * @param result what it gave, null if it failed
     * @param failure what it threw, null if it did not
     */
    public record Ended<R>(@Nullable R result, @Nullable RuntimeException failure) {}

    private final List<Conversation<R>> all;
    private final Predicate<RuntimeException> concernsAll;
    private final Map<Integer, Step<R>> running = new TreeMap<>();
    private final Map<Integer, Ended<R>> ended = new TreeMap<>();
    private List<Integer> asked = List.of();
    private int next;

    /**
     * For one call.
     *
     * @param all in the order of the results
     * @param concernsAll which failures end those that have not begun
     */
    public SideBySide(List<Conversation<R>> all, Predicate<RuntimeException> concernsAll) {
        this.all = List.copyOf(all);
        this.concernsAll = concernsAll;
    }

    @Override
    public Step<List<Ended<R>>> begin() {
        while (next < all.size() && running.size() < AT_A_TIME) {
            int place = next++;
            go(place, all.get(place)::begin);
        }
        List<Call> calls = calls();
        if (!calls.isEmpty()) {
            return new Step.SendEach<>(calls);
        }
        return running.isEmpty() ? new Step.Done<>(List.copyOf(ended.values())) : new Step.Pause<>(longest());
    }

    private List<Call> calls() {
        asked = running.keySet().stream()
                .filter(place -> running.get(place) instanceof Step.Send<R>)
                .toList();
        List<Call> calls = new ArrayList<>();
        asked.forEach(place -> calls.addAll(sent(place).calls()));
        return calls;
    }

    private Step.Send<R> sent(int place) {
        return (Step.Send<R>) Objects.requireNonNull(running.get(place));
    }

    private Duration longest() {
        return running.values().stream()
                .map(step -> ((Step.Pause<R>) step).duration())
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    @Override
    public Step<List<Ended<R>>> answered(List<DynamoDbResponse> responses) {
        throw new IllegalStateException("Every call was sent for itself");
    }

    @Override
    public Step<List<Ended<R>>> answeredEach(List<Answer> answers) {
        int from = 0;
        for (int place : asked) {
            int size = sent(place).calls().size();
            List<Answer> own = answers.subList(from, from + size);
            from += size;
            go(place, () -> answered(all.get(place), own));
        }
        return begin();
    }

    private static <R> Step<R> answered(Conversation<R> conversation, List<Answer> answers) {
        List<DynamoDbResponse> responses = new ArrayList<>();
        for (Answer answer : answers) {
            if (answer.failure() != null) {
                return conversation.failed(answer.failure());
            }
            responses.add(Objects.requireNonNull(answer.response()));
        }
        return conversation.answered(responses);
    }

    @Override
    public Step<List<Ended<R>>> rested() {
        List.copyOf(running.keySet()).forEach(place -> go(place, all.get(place)::rested));
        return begin();
    }

    private void go(int place, Supplier<Step<R>> step) {
        running.remove(place);
        try {
            Step<R> now = step.get();
            if (now instanceof Step.Done<R> done) {
                ended.put(place, new Ended<>(done.result(), null));
            } else {
                running.put(place, now);
            }
        } catch (RuntimeException failure) {
            ended.put(place, new Ended<>(null, failure));
            while (concernsAll.test(failure) && next < all.size()) {
                ended.put(next++, new Ended<>(null, failure));
            }
        }
    }
}

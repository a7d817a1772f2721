package io.mizzle.internal.execute;

import io.mizzle.exception.CursorException;
import io.mizzle.exception.ErrorContext;
import io.mizzle.internal.execute.ScrollConversation.Taken;
import io.mizzle.internal.execute.ScrollConversation.Until;
import io.mizzle.internal.plan.KeyIdentity;
import io.mizzle.internal.plan.ReadPlan;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Items by known keys, in the order of the keys, a window of keys at a time.
 *
 * @param <R> the result of one item
 */
final class LookupReader<R> implements Reader<R> {

    private static final int WINDOW = 100;
    private static final int SMALL_WINDOW = 10;

    private final ReadPlan.Lookup<?> plan;
    private final ReadSetup<R> setup;
    private final int largest;
    private int next;

    LookupReader(ReadPlan.Lookup<?> plan, ReadSetup<R> setup, @Nullable Integer pageSize) {
        this.plan = plan;
        this.setup = setup;
        this.largest = pageSize == null ? WINDOW : pageSize;
    }

    /** Goes on where a cursor points. */
    LookupReader<R> from(ScrollPosition start) {
        Map<String, AttributeValue> last = start.size() == 1 ? start.keys().get(0) : null;
        if (last == null) {
            throw new CursorException(ErrorContext.NONE, "it points into a read of another shape", null);
        }
        KeyIdentity identity = KeyIdentity.of(last);
        for (int i = 0; i < plan.keys().size(); i++) {
            if (KeyIdentity.of(plan.keys().get(i)).equals(identity)) {
                next = i + 1;
                return this;
            }
        }
        throw new CursorException(ErrorContext.NONE, "it points to a key that the statement does not name", null);
    }

    @Override
    public Conversation<Taken<R>> take(Until until, int wanted) {
        return new LookupConversation<>(this, until, wanted);
    }

    boolean ended() {
        return next == plan.keys().size();
    }

    /** Where to go on later, or null where nothing is left. */
    @Nullable ScrollPosition position() {
        return ended() || next == 0
                ? null
                : ScrollPosition.of(0, List.of(plan.keys().get(next - 1)));
    }

    /** How many keys the next window has, when so many results are missing: seldom many more than those. */
    int window(Until until, int missing) {
        int enough = until == Until.FIRST_PAGE || missing >= WINDOW ? WINDOW : Math.max(missing, SMALL_WINDOW);
        return Math.min(Math.min(enough, largest), plan.keys().size() - next);
    }

    /** Reads the next keys; {@link #advance} says how many of them were used. */
    KeysConversation<R> read(int window) {
        return new KeysConversation<>(
                new ReadPlan.Lookup<>(plan.keys().subList(next, next + window), plan.residual(), plan.projection()),
                setup);
    }

    void advance(int keys) {
        next += keys;
    }
}

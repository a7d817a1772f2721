package io.mizzle.internal.graph;

import io.mizzle.interceptor.Call;
import io.mizzle.internal.execute.Conversation;
import io.mizzle.internal.execute.Reader;
import io.mizzle.internal.execute.ScrollConversation.Taken;
import io.mizzle.internal.execute.ScrollConversation.Until;
import io.mizzle.internal.execute.ScrollPosition;
import io.mizzle.internal.execute.Source;
import io.mizzle.internal.execute.Source.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One range of roots, each with what lies behind it, cut into roots with all of theirs. A root's items are complete when the next root
 * begins; from the end of the sort key they come before it. Not thread-safe.
 *
 * @param <E> the root's entity
 */
final class BundleScroll<E> implements Reader<Bundle<E>> {

    private final Source source;
    private final Supplier<Call> page;
    private final Function<Map<String, AttributeValue>, @Nullable Row<E>> roots;
    private final boolean descending;
    private @Nullable Bundle<E> open;
    private List<Map<String, AttributeValue>> before = new ArrayList<>();
    private SourcePosition position;

    /**
     * From where the source stands.
     *
     * @param source of the range
     * @param page makes the request of the source's next page
     * @param roots makes the row of a root; null for every other item
     * @param descending whether from the end of the sort key
     */
    BundleScroll(
            Source source,
            Supplier<Call> page,
            Function<Map<String, AttributeValue>, @Nullable Row<E>> roots,
            boolean descending) {
        this.source = source;
        this.page = page;
        this.roots = roots;
        this.descending = descending;
        this.position = source.position();
    }

    Source source() {
        return source;
    }

    @Override
    public Conversation<Taken<Bundle<E>>> take(Until until, int wanted) {
        return new BundleConversation<>(this, page, until, wanted);
    }

    /** The next root with all that lies behind it; null where a page must be read first, or at the end. */
    @Nullable Bundle<E> next() {
        return descending ? fromEnd() : fromBeginning();
    }

    private @Nullable Bundle<E> fromBeginning() {
        Map<String, AttributeValue> item = source.peek();
        while (item != null) {
            Row<E> root = roots.apply(item);
            if (root != null && open != null) {
                return closed();
            }
            source.poll();
            if (root != null) {
                open = Bundle.of(root);
            } else if (open != null) {
                open.behind().add(item);
            }
            item = source.peek();
        }
        return source.exhausted() ? closed() : null;
    }

    private @Nullable Bundle<E> closed() {
        Bundle<E> closed = open;
        open = null;
        position = source.position();
        return closed;
    }

    private @Nullable Bundle<E> fromEnd() {
        while (source.peek() != null) {
            Map<String, AttributeValue> item = source.poll();
            Row<E> root = roots.apply(item);
            if (root != null) {
                Bundle<E> closed = new Bundle<>(root, before);
                before = new ArrayList<>();
                position = source.position();
                return closed;
            }
            before.add(item);
        }
        return null;
    }

    /** Where to go on behind the last root that was given, with all of its items; null at the end. */
    @Nullable ScrollPosition position() {
        return source.exhausted() && open == null ? null : new ScrollPosition(0, List.of(position));
    }
}

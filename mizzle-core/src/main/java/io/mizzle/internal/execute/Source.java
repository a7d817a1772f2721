package io.mizzle.internal.execute;

import io.mizzle.internal.render.ReadRenderer.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** One partition or segment, read page by page; knows where it stands behind the last item it gave. */
public final class Source {

    private final Function<Page, DynamoDbRequest> requests;
    private final Set<String> keyNames;
    private List<? extends Map<String, AttributeValue>> page = List.of();

    /** The next item of the page. */
    private int at;

    private @Nullable Map<String, AttributeValue> next;
    private boolean ended;
    private SourcePosition position;

    /** The item given last, where the position is behind it: its key is only made when it is asked for. */
    private @Nullable Map<String, AttributeValue> given;

    /**
     * One partition or segment.
     *
     * @param requests makes the request of a page
     * @param keyNames the attributes that a position is made of
     * @param start where to begin
     */
    public Source(Function<Page, DynamoDbRequest> requests, Set<String> keyNames, SourcePosition start) {
        this.requests = requests;
        this.keyNames = keyNames;
        this.position = start;
        this.next = start.key();
        this.ended = start.ended();
    }

    boolean empty() {
        return at == page.size();
    }

    /** Whether a page must be read before it can give an item. */
    public boolean hungry() {
        return empty() && !ended;
    }

    /** Whether nothing is left. */
    public boolean exhausted() {
        return empty() && ended;
    }

    /**
     * The request of the next page.
     *
     * @param limit how many items to evaluate at most, or null
     * @param count whether only the number is wanted
     */
    public DynamoDbRequest request(@Nullable Integer limit, boolean count) {
        return requests.apply(new Page(next, limit, count));
    }

    /** The page that was asked for, when nothing was left of the one before. */
    /**
     * Takes a page.
     *
     * @param items of it
     * @param lastKey where the next one begins, or null at the end
     */
    public void accept(
            List<? extends Map<String, AttributeValue>> items, @Nullable Map<String, AttributeValue> lastKey) {
        page = items;
        at = 0;
        next = lastKey == null || lastKey.isEmpty() ? null : lastKey;
        ended = next == null;
        if (empty()) {
            standBehindPage();
        }
    }

    /** The next item, which stays; null where a page must be read first, or nothing is left. */
    public @Nullable Map<String, AttributeValue> peek() {
        return empty() ? null : page.get(at);
    }

    /** The next item; only where there is one. */
    public Map<String, AttributeValue> poll() {
        Map<String, AttributeValue> item = page.get(at++);
        if (empty()) {
            standBehindPage();
        } else {
            given = item;
        }
        return item;
    }

    /** Where it stands behind the last item it gave. */
    public SourcePosition position() {
        Map<String, AttributeValue> last = given;
        return last == null ? position : new SourcePosition(key(last), false);
    }

    private void standBehindPage() {
        page = List.of();
        at = 0;
        given = null;
        position = new SourcePosition(next, ended);
    }

    private Map<String, AttributeValue> key(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> key = new LinkedHashMap<>();
        for (String name : keyNames) {
            AttributeValue value = item.get(name);
            if (value != null) {
                key.put(name, value);
            }
        }
        return key;
    }

    /**
     * Where a source stands.
     *
     * @param key of the item before the next, or null at the beginning or end
     * @param ended whether nothing follows
     */
    public record SourcePosition(@Nullable Map<String, AttributeValue> key, boolean ended) {

        /** Before the first item. */
        public static final SourcePosition BEGINNING = new SourcePosition(null, false);
    }
}

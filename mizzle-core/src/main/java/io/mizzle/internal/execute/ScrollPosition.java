package io.mizzle.internal.execute;

import io.mizzle.internal.execute.Source.SourcePosition;
import io.mizzle.internal.wire.CursorFormat;
import io.mizzle.internal.wire.CursorFormat.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Where a read stands between two items: what a cursor holds. Immutable. */
public final class ScrollPosition {

    private final int group;
    private final List<SourcePosition> sources;

    /**
     * A position from where its sources stand.
     *
     * @param group which group of sources
     * @param sources one for each
     */
    public ScrollPosition(int group, List<SourcePosition> sources) {
        this.group = group;
        this.sources = List.copyOf(sources);
    }

    /**
     * A position from its parts, as a cursor holds them.
     *
     * @param group which group of sources
     * @param keys one per source: a key to go on behind, an empty map for the beginning, null for the end
     */
    public static ScrollPosition of(int group, List<@Nullable Map<String, AttributeValue>> keys) {
        List<SourcePosition> positions = new ArrayList<>();
        for (@Nullable Map<String, AttributeValue> key : keys) {
            positions.add(new SourcePosition(key == null || key.isEmpty() ? null : key, key == null));
        }
        return new ScrollPosition(group, positions);
    }

    /**
     * The position that a cursor holds.
     *
     * @param cursors reads and writes them
     * @param fingerprint of the statement
     * @param cursor its text
     * @throws io.mizzle.exception.CursorException if it was changed or belongs to another statement
     */
    static ScrollPosition read(CursorFormat cursors, String fingerprint, String cursor) {
        Position position = cursors.read(fingerprint, cursor);
        return of(position.group(), position.keys());
    }

    /** The text of the cursor that holds it. */
    String cursor(CursorFormat cursors, String fingerprint) {
        return cursors.write(fingerprint, new Position(group(), keys()));
    }

    /** Which group of sources. */
    public int group() {
        return group;
    }

    /** One per source, as in {@link #of}. */
    public List<@Nullable Map<String, AttributeValue>> keys() {
        List<@Nullable Map<String, AttributeValue>> keys = new ArrayList<>();
        for (SourcePosition source : sources) {
            Map<String, AttributeValue> key = source.key();
            keys.add(source.ended() ? null : key == null ? Map.of() : key);
        }
        return keys;
    }

    /**
     * Where a source stands.
     *
     * @param group the source's group; one that was not reached stands at its beginning
     * @param index which of the group
     */
    public SourcePosition source(int group, int index) {
        if (group != this.group) {
            return SourcePosition.BEGINNING;
        }
        return sources.get(index);
    }

    int size() {
        return sources.size();
    }
}

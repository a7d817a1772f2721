package io.mizzle.internal.body;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the items of one document that one reader is for. For one thread. */
final class ItemsReader {

    private static final int[] NOWHERE = {};

    private final Document document;
    private final JsonBytes json;
    private final @Nullable ItemReader<?> reader;
    private final List<String> watched;
    private final ItemSource source;

    /** Whether an item of another type was met: from then on each item's type is looked at before it is read. */
    private boolean mixed;

    ItemsReader(Document document, JsonBytes json, @Nullable ItemReader<?> reader, Learned learned) {
        this.document = document;
        this.json = json;
        this.reader = reader;
        this.watched = reader == null ? List.of() : reader.watched();
        this.source = reader == null ? new ItemSource(watched).over(json) : learned.take(reader, json);
    }

    /** Nothing more is read. */
    void end(Learned learned) {
        if (reader != null) {
            learned.giveBack(reader, source);
        }
    }

    /** Reads an array of items. */
    List<@Nullable BodyItem> list() {
        List<@Nullable BodyItem> items = new ArrayList<>();
        json.expect('[');
        for (boolean first = true; json.more(first, ']'); first = false) {
            items.add(item());
        }
        return items;
    }

    /** Reads one item, or passes it where there is nothing to read it with. */
    BodyItem item() {
        json.next();
        int from = json.at();
        Object entity = mixed || reader == null ? null : entity(reader);
        if (entity == null) {
            json.moveTo(from);
            source.enterItem();
            source.passItem();
            int end = json.at();
            if (reader != null && reader.isOwn(source)) {
                entity = again(reader, from, end);
            } else {
                mixed = true;
            }
        }
        int[] positions = watched.isEmpty() ? NOWHERE : source.positions().clone();
        return new BodyItem(document, from, watched, positions, entity, reader);
    }

    private @Nullable Object entity(ItemReader<?> own) {
        source.enterItem();
        return own.read(source);
    }

    /** An item of a mixed page that was passed and found to be wanted. */
    private @Nullable Object again(ItemReader<?> own, int from, int end) {
        if (!mixed) {
            // it was tried before it was passed, and did not fit
            return null;
        }
        json.moveTo(from);
        Object entity = entity(own);
        if (entity == null) {
            json.moveTo(from);
            source.enterItem();
            source.passItem();
        }
        json.moveTo(end);
        return entity;
    }
}

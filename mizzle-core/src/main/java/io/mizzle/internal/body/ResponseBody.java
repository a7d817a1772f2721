package io.mizzle.internal.body;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One response body: takes the items out of it. For one thread. */
final class ResponseBody {

    private static final byte[] ITEM = "\"Item\"".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] ITEMS = "\"Items\"".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] RESPONSES = "\"Responses\"".getBytes(StandardCharsets.ISO_8859_1);

    private final Document document;
    private final JsonBytes json;
    private final Remainder remainder;
    private final List<? extends @Nullable ItemReading> readers;
    private final Learned learned;
    private final Map<ItemReading, ItemsReader> byReader = new HashMap<>();

    private ResponseBody(Document document, List<? extends @Nullable ItemReading> readers, Learned learned) {
        this.document = document;
        this.json = JsonBytes.of(document);
        this.remainder = new Remainder(document);
        this.readers = readers;
        this.learned = learned;
    }

    /**
     * Takes the items out.
     *
     * @param document the body
     * @param layout of the operation's response
     * @param readers one, or one per action of a transaction
     * @param learned what is known of the items' layout
     * @throws RuntimeException any, where the document is not plain JSON of that layout
     */
    static BodyItems read(
            Document document, Layout layout, List<? extends @Nullable ItemReading> readers, Learned learned) {
        ResponseBody body = new ResponseBody(document, readers, learned);
        BodyItems items = body.read(layout);
        body.byReader.values().forEach(ItemsReader::end);
        return items;
    }

    private BodyItems read(Layout layout) {
        byte[] name = name(layout);
        Map<String, List<@Nullable BodyItem>> items = null;
        json.expect('{');
        for (boolean first = true; json.more(first, '}'); first = false) {
            boolean wanted = json.startsWith(name);
            requirePlainName();
            json.expect(':');
            if (!wanted) {
                json.skipAny();
            } else if (items == null) {
                json.next();
                items = items(layout);
            } else {
                throw new Declined();
            }
        }
        if (!json.atEnd()) {
            throw new Declined();
        }
        return new BodyItems(items == null ? Map.of() : items, remainder.document());
    }

    private static byte[] name(Layout layout) {
        return switch (layout) {
            case ITEM -> ITEM;
            case ITEMS -> ITEMS;
            case TABLES, ACTIONS -> RESPONSES;
        };
    }

    /** Passes a member's name; one with escapes could be the wanted one in disguise. */
    private void requirePlainName() {
        int from = json.at() + 1;
        json.skipString();
        for (int i = from; i < json.at(); i++) {
            if (json.bytes()[i] == '\\') {
                throw new Declined();
            }
        }
    }

    private Map<String, List<@Nullable BodyItem>> items(Layout layout) {
        return switch (layout) {
            case ITEM -> Map.of("", one());
            case ITEMS -> Map.of("", many());
            case TABLES -> tables();
            case ACTIONS -> Map.of("", actions());
        };
    }

    private List<@Nullable BodyItem> one() {
        remainder.keepTo(json.at());
        List<@Nullable BodyItem> item = new ArrayList<>(1);
        item.add(reader(0).item());
        remainder.replaceTo(json.at(), "{}");
        return item;
    }

    private List<@Nullable BodyItem> many() {
        remainder.keepTo(json.at());
        List<@Nullable BodyItem> items = reader(0).list();
        remainder.replaceTo(json.at(), "[]");
        return items;
    }

    private Map<String, List<@Nullable BodyItem>> tables() {
        Map<String, List<@Nullable BodyItem>> tables = new HashMap<>();
        json.expect('{');
        for (boolean first = true; json.more(first, '}'); first = false) {
            String table = json.string();
            json.expect(':');
            json.next();
            if (tables.put(table, many()) != null) {
                throw new Declined();
            }
        }
        return tables;
    }

    private List<@Nullable BodyItem> actions() {
        List<@Nullable BodyItem> items = new ArrayList<>(readers.size());
        json.expect('[');
        for (boolean first = true; json.more(first, ']'); first = false) {
            items.add(action(items.size()));
        }
        return items;
    }

    private @Nullable BodyItem action(int index) {
        BodyItem item = null;
        json.expect('{');
        for (boolean first = true; json.more(first, '}'); first = false) {
            if (!first || !json.startsWith(ITEM)) {
                throw new Declined();
            }
            json.skipString();
            json.expect(':');
            json.next();
            remainder.keepTo(json.at());
            item = reader(index).item();
            remainder.replaceTo(json.at(), "{}");
        }
        return item;
    }

    private ItemsReader reader(int index) {
        ItemReading reader = readers.get(index);
        return reader == null
                ? new ItemsReader(document, json, null, learned)
                : byReader.computeIfAbsent(reader, own -> new ItemsReader(document, json, own, learned));
    }
}

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
    private static final byte[] COUNT = "\"Count\"".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] SCANNED_COUNT = "\"ScannedCount\"".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] RESPONSES = "\"Responses\"".getBytes(StandardCharsets.ISO_8859_1);

    /** Digits that fit whatever they are. */
    private static final int LONGEST = 9;

    private final Document document;
    private final JsonBytes json;
    private final Remainder remainder;
    private final List<? extends @Nullable ItemReading> readers;
    private final Learned learned;
    private final List<ItemsReader> opened = new ArrayList<>(1);

    private ResponseBody(
            Document document, Layout layout, List<? extends @Nullable ItemReading> readers, Learned learned) {
        this.document = document;
        this.json = JsonBytes.of(document);
        this.remainder = new Remainder(document, layout);
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
        ResponseBody body = new ResponseBody(document, layout, readers, learned);
        BodyItems items = body.read(layout);
        for (ItemsReader each : body.opened) {
            each.end();
        }
        return items;
    }

    private BodyItems read(Layout layout) {
        byte[] name = name(layout);
        Map<String, List<@Nullable BodyItem>> items = null;
        json.expect('{');
        for (boolean first = true; json.more(first, '}'); first = false) {
            boolean wanted = json.startsWith(name);
            if (!wanted) {
                other();
                continue;
            }
            requirePlainName();
            json.expect(':');
            if (items == null) {
                json.next();
                items = items(layout);
            } else {
                throw new Declined();
            }
        }
        if (!json.atEnd()) {
            throw new Declined();
        }
        return new BodyItems(items == null ? Map.of() : items, remainder);
    }

    /** Passes what is the SDK's. */
    private void other() {
        boolean count = json.startsWith(COUNT);
        boolean scanned = !count && json.startsWith(SCANNED_COUNT);
        requirePlainName();
        json.expect(':');
        json.next();
        int from = json.at();
        json.skipAny();
        int number = count || scanned ? number(from, json.at()) : -1;
        if (number < 0) {
            remainder.other();
        } else if (count) {
            remainder.count(number);
        } else {
            remainder.scannedCount(number);
        }
    }

    /** A number as DynamoDB writes them, or -1. */
    private int number(int from, int to) {
        byte[] bytes = json.bytes();
        int number = 0;
        for (int i = from; i < to; i++) {
            if (bytes[i] < '0' || bytes[i] > '9') {
                return -1;
            }
            number = number * 10 + bytes[i] - '0';
        }
        boolean odd = to - from > LONGEST || bytes[from] == '0' && to - from > 1;
        return odd ? -1 : number;
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
        int from = json.at();
        List<@Nullable BodyItem> item = new ArrayList<>(1);
        item.add(reader(0).item());
        remainder.leaveOut(from, json.at());
        return item;
    }

    private List<@Nullable BodyItem> many() {
        int from = json.at();
        List<@Nullable BodyItem> items = reader(0).list();
        remainder.leaveOut(from, json.at());
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
            int from = json.at();
            item = reader(index).item();
            remainder.leaveOut(from, json.at());
        }
        return item;
    }

    private ItemsReader reader(int index) {
        ItemReading reader = readers.get(index);
        for (int i = 0; i < opened.size(); i++) {
            if (opened.get(i).isBy(reader)) {
                return opened.get(i);
            }
        }
        ItemsReader own = new ItemsReader(document, json, reader, learned);
        opened.add(own);
        return own;
    }
}

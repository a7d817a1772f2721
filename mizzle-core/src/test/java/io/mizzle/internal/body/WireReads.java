package io.mizzle.internal.body;

import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.EntitySchema;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Says what of a response is read from its bytes: a test that read nothing from them would find no difference. */
public final class WireReads {

    private WireReads() {}

    /** A JSON document in a form that can be compared: members in the order of their names. */
    public static String document(byte[] document) {
        JsonBytes json = new JsonBytes(document);
        return any(json);
    }

    private static String any(JsonBytes json) {
        return switch (json.next()) {
            case '{' -> {
                TreeMap<String, String> members = new TreeMap<>();
                json.expect('{');
                for (boolean first = true; json.more(first, '}'); first = false) {
                    String name = json.string();
                    json.expect(':');
                    members.put(name, any(json));
                }
                yield members.toString();
            }
            case '[' -> {
                List<String> elements = new ArrayList<>();
                json.expect('[');
                for (boolean first = true; json.more(first, ']'); first = false) {
                    elements.add(any(json));
                }
                if (elements.stream()
                        .allMatch(each -> each.startsWith("{PutRequest=") || each.startsWith("{DeleteRequest="))) {
                    // a batch has no order
                    Collections.sort(elements);
                }
                yield elements.toString();
            }
            case '"' -> '"' + json.string() + '"';
            default -> {
                int from = json.at();
                json.skipAny();
                yield new String(json.bytes(), from, json.at() - from, StandardCharsets.ISO_8859_1);
            }
        };
    }

    /**
     * The answer to a batch that leaves some of its writes unprocessed.
     *
     * @param batch the request
     * @param left says so of a write in a form that can be compared
     */
    public static byte[] unprocessed(byte[] batch, Predicate<String> left) {
        StringBuilder tables = new StringBuilder();
        JsonBytes json = new JsonBytes(batch);
        json.expect('{');
        json.string();
        json.expect(':');
        json.expect('{');
        for (boolean first = true; json.more(first, '}'); first = false) {
            String table = json.string();
            json.expect(':');
            String writes = unprocessed(json, left);
            if (!writes.isEmpty()) {
                tables.append(tables.isEmpty() ? "" : ",")
                        .append('"')
                        .append(table)
                        .append("\":[")
                        .append(writes)
                        .append(']');
            }
        }
        return ("{\"UnprocessedItems\":{" + tables + "}}").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The answer to a batch of keys of one table that finds nothing, and leaves some of them unprocessed.
     *
     * @param batch the request
     * @param left says so of a key in a form that can be compared
     */
    public static byte[] unprocessedKeys(byte[] batch, Predicate<String> left) {
        JsonBytes json = new JsonBytes(batch);
        json.expect('{');
        json.string();
        json.expect(':');
        json.expect('{');
        String table = json.string();
        json.expect(':');
        json.expect('{');
        String keys = "";
        for (boolean first = true; json.more(first, '}'); first = false) {
            boolean wanted = json.string().equals("Keys");
            json.expect(':');
            if (wanted) {
                keys = unprocessed(json, left);
            } else {
                json.skipAny();
            }
        }
        String unprocessed = keys.isEmpty() ? "" : "\"" + table + "\":{\"Keys\":[" + keys + "]}";
        return ("{\"Responses\":{},\"UnprocessedKeys\":{" + unprocessed + "}}").getBytes(StandardCharsets.UTF_8);
    }

    private static String unprocessed(JsonBytes json, Predicate<String> left) {
        List<String> writes = new ArrayList<>();
        json.expect('[');
        for (boolean first = true; json.more(first, ']'); first = false) {
            json.next();
            int from = json.at();
            if (left.test(any(json))) {
                writes.add(new String(json.bytes(), from, json.at() - from, StandardCharsets.UTF_8));
            }
        }
        return String.join(",", writes);
    }

    /** How many items of a page of a query are. */
    public static <E> int items(EntityDefinition<E> entity, byte[] page) {
        BodyItems items = ResponseBody.read(
                Document.of(page), Layout.ITEMS, List.of(new ItemReader<>(entity, entity.codec())), new Learned());
        return (int) items.all("").stream().filter(BodyItem::wasRead).count();
    }

    /** The same of items of several entities of one table. */
    public static <T> int items(List<EntitySchema<? extends T>> entities, byte[] page) {
        List<ItemReader<?>> readers = new ArrayList<>();
        entities.forEach(entity -> readers.add(reader(entity)));
        BodyItems items =
                ResponseBody.read(Document.of(page), Layout.ITEMS, List.of(MixedReader.of(readers)), new Learned());
        return (int) items.all("").stream().filter(BodyItem::wasRead).count();
    }

    private static <E> ItemReader<E> reader(EntitySchema<E> entity) {
        EntityDefinition<E> definition = EntityDefinition.of(entity);
        return new ItemReader<>(definition, definition.codec());
    }

    /** The item of a put, as it stands in the request. */
    public static byte[] item(byte[] put) {
        JsonBytes json = JsonBytes.of(Document.of(put));
        json.expect('{');
        for (boolean first = true; json.more(first, '}'); first = false) {
            boolean wanted = json.string().equals("Item");
            json.expect(':');
            json.next();
            int from = json.at();
            json.skipAny();
            if (wanted) {
                return Arrays.copyOfRange(put, from, json.at());
            }
        }
        throw new AssertionError("no item in " + new String(put, StandardCharsets.UTF_8));
    }
}

package io.mizzle.migration;

import io.mizzle.table.LiveTable;
import io.mizzle.table.Tables;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Tables whose names begin alike.
 *
 * @param client of their database; not closed here
 * @param prefix how they begin
 */
record Place(DynamoDbClient client, String prefix) {

    Tables tables() {
        return new Tables(client, name -> prefix + name, LocalServer.PATIENT);
    }

    /** Everything that is in the tables, and what the tables are: the same text for the same in another place. */
    String state() {
        Map<String, String> state = new TreeMap<>();
        for (String name : names()) {
            if (!name.endsWith("history")) {
                TreeSet<String> items = new TreeSet<>();
                client.scanPaginator(request -> request.tableName(name))
                        .items()
                        .forEach(item -> items.add(new TreeMap<>(item).toString()));
                String own = name.substring(prefix.length());
                state.put(own, fingerprint(own) + items);
            }
        }
        return state.toString();
    }

    private String fingerprint(String own) {
        LiveTable live = tables().describe(prefix + own).orElseThrow();
        return new LiveTable(live.description().named(own), "", Map.of(), 0, 0, null).fingerprint();
    }

    void clear() {
        names().forEach(each -> client.deleteTable(request -> request.tableName(each)));
    }

    private List<String> names() {
        return client.listTablesPaginator().tableNames().stream()
                .filter(each -> each.startsWith(prefix))
                .toList();
    }
}

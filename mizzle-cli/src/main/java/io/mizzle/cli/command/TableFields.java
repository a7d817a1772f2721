package io.mizzle.cli.command;

import io.mizzle.cli.output.Fields;
import io.mizzle.schema.Index;
import io.mizzle.schema.KeyAttribute;
import io.mizzle.table.Capacity;
import io.mizzle.table.LiveTable;
import io.mizzle.table.TableDescription;
import io.mizzle.table.TableSettings;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Live tables for programs. */
final class TableFields {

    private TableFields() {}

    static Map<String, @Nullable Object> of(LiveTable table) {
        TableDescription description = table.description();
        TableSettings settings = description.settings();
        Map<String, @Nullable Object> fields = Fields.of(
                "name", table.name(),
                "state", table.state(),
                "partitionKey", key(description.partition()),
                "sortKey", description.sort() == null ? null : key(description.sort()),
                "globalIndexes", indexes(table, description.globalIndexes()),
                "localIndexes", indexes(table, description.localIndexes()));
        fields.putAll(settings(settings));
        fields.put("itemCount", table.itemCount());
        fields.put("sizeBytes", table.sizeBytes());
        fields.put("arn", table.arn());
        return fields;
    }

    private static Map<String, @Nullable Object> settings(TableSettings settings) {
        return Fields.of(
                "billing", billing(settings.capacity()),
                "timeToLive", settings.timeToLive(),
                "stream", settings.stream(),
                "tableClass", settings.storageClass(),
                "deletionProtection", settings.deletionProtection(),
                "pointInTimeRecovery", settings.pointInTimeRecovery(),
                "encryption",
                        settings.encryption() == null
                                ? null
                                : settings.encryption().text(),
                "tags", settings.tags());
    }

    private static Map<String, @Nullable Object> billing(@Nullable Capacity capacity) {
        if (capacity instanceof Capacity.Provisioned provisioned) {
            return Fields.of("mode", "PROVISIONED", "reads", provisioned.reads(), "writes", provisioned.writes());
        }
        if (capacity instanceof Capacity.OnDemand onDemand) {
            return Fields.of(
                    "mode", "ON_DEMAND",
                    "maximumReads", onDemand.maximumReads(),
                    "maximumWrites", onDemand.maximumWrites());
        }
        return Fields.of("mode", "ON_DEMAND");
    }

    private static List<Map<String, @Nullable Object>> indexes(LiveTable table, List<Index> indexes) {
        return indexes.stream()
                .map(index -> Fields.of(
                        "name", index.name(),
                        "partition",
                                index.partition().stream().map(TableFields::key).toList(),
                        "sort", index.sort().stream().map(TableFields::key).toList(),
                        "projection", index.projection(),
                        "included", index.included().stream().sorted().toList(),
                        "state", table.indexStates().getOrDefault(index.name(), "ACTIVE")))
                .toList();
    }

    private static Map<String, @Nullable Object> key(KeyAttribute attribute) {
        return Fields.of("name", attribute.name(), "type", attribute.type());
    }
}

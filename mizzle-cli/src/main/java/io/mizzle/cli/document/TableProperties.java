package io.mizzle.cli.document;

import io.mizzle.cli.output.Fields;
import io.mizzle.schema.Index;
import io.mizzle.schema.KeyAttribute;
import io.mizzle.table.Capacity;
import io.mizzle.table.Encryption;
import io.mizzle.table.StreamView;
import io.mizzle.table.TableDescription;
import io.mizzle.table.TableSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The properties of an {@code AWS::DynamoDB::Table}, in the words of "AWS::DynamoDB::Table" of the CloudFormation reference. */
final class TableProperties {

    private TableProperties() {}

    static Map<String, @Nullable Object> of(TableDescription table) {
        Map<String, @Nullable Object> properties = Fields.of(
                "TableName", table.name(),
                "AttributeDefinitions",
                        table.keyAttributes().stream()
                                .map(TableProperties::definition)
                                .toList(),
                "KeySchema",
                        keys(List.of(table.partition()), table.sort() == null ? List.of() : List.of(table.sort())));
        List<Index> global = table.globalIndexes();
        List<Index> local = table.localIndexes();
        if (!global.isEmpty()) {
            properties.put(
                    "GlobalSecondaryIndexes",
                    global.stream().map(index -> global(table, index)).toList());
        }
        if (!local.isEmpty()) {
            properties.put(
                    "LocalSecondaryIndexes",
                    local.stream().map(TableProperties::index).toList());
        }
        addCapacity(properties, table.settings().capacity());
        addSettings(properties, table.settings());
        return properties;
    }

    private static Map<String, @Nullable Object> definition(KeyAttribute attribute) {
        return Fields.of(
                "AttributeName",
                attribute.name(),
                "AttributeType",
                attribute.type().name());
    }

    private static List<Map<String, @Nullable Object>> keys(List<KeyAttribute> partition, List<KeyAttribute> sort) {
        List<Map<String, @Nullable Object>> keys = new ArrayList<>();
        partition.forEach(each -> keys.add(Fields.of("AttributeName", each.name(), "KeyType", "HASH")));
        sort.forEach(each -> keys.add(Fields.of("AttributeName", each.name(), "KeyType", "RANGE")));
        return keys;
    }

    private static Map<String, @Nullable Object> index(Index index) {
        Map<String, @Nullable Object> projection =
                Fields.of("ProjectionType", index.projection().name());
        if (index.projection() == Index.Projection.INCLUDE) {
            projection.put(
                    "NonKeyAttributes", index.included().stream().sorted().toList());
        }
        return Fields.of(
                "IndexName", index.name(),
                "KeySchema", keys(index.partition(), index.sort()),
                "Projection", projection);
    }

    private static Map<String, @Nullable Object> global(TableDescription table, Index index) {
        Map<String, @Nullable Object> properties = index(index);
        addThroughput(properties, capacityOf(table, index));
        return properties;
    }

    /** An index that says nothing of its own has the capacity of a provisioned table, and no limits otherwise. */
    static @Nullable Capacity capacityOf(TableDescription table, Index index) {
        Capacity own = table.settings().indexCapacity().get(index.name());
        return own == null && table.settings().capacity() instanceof Capacity.Provisioned provisioned
                ? provisioned
                : own;
    }

    private static void addCapacity(Map<String, @Nullable Object> properties, @Nullable Capacity capacity) {
        properties.put("BillingMode", capacity instanceof Capacity.Provisioned ? "PROVISIONED" : "PAY_PER_REQUEST");
        addThroughput(properties, capacity);
    }

    private static void addThroughput(Map<String, @Nullable Object> properties, @Nullable Capacity capacity) {
        if (capacity instanceof Capacity.Provisioned provisioned) {
            properties.put(
                    "ProvisionedThroughput",
                    Fields.of("ReadCapacityUnits", provisioned.reads(), "WriteCapacityUnits", provisioned.writes()));
        } else if (capacity instanceof Capacity.OnDemand limited) {
            Map<String, @Nullable Object> limits = Fields.of();
            putIfSet(limits, "MaxReadRequestUnits", limited.maximumReads());
            putIfSet(limits, "MaxWriteRequestUnits", limited.maximumWrites());
            if (!limits.isEmpty()) {
                properties.put("OnDemandThroughput", limits);
            }
        }
    }

    private static void addSettings(Map<String, @Nullable Object> properties, TableSettings settings) {
        if (settings.timeToLive() != null) {
            properties.put(
                    "TimeToLiveSpecification", Fields.of("AttributeName", settings.timeToLive(), "Enabled", true));
        }
        if (settings.stream() != null && settings.stream() != StreamView.OFF) {
            properties.put(
                    "StreamSpecification",
                    Fields.of("StreamViewType", settings.stream().name()));
        }
        putIfSet(
                properties,
                "TableClass",
                settings.storageClass() == null ? null : settings.storageClass().name());
        putIfSet(properties, "DeletionProtectionEnabled", settings.deletionProtection());
        if (settings.pointInTimeRecovery() != null) {
            properties.put(
                    "PointInTimeRecoverySpecification",
                    Fields.of("PointInTimeRecoveryEnabled", settings.pointInTimeRecovery()));
        }
        putIfSet(properties, "SSESpecification", encryption(settings.encryption()));
        if (settings.tags() != null && !settings.tags().isEmpty()) {
            properties.put(
                    "Tags",
                    new TreeMap<>(settings.tags())
                            .entrySet().stream()
                                    .map(tag -> Fields.of("Key", tag.getKey(), "Value", tag.getValue()))
                                    .toList());
        }
    }

    private static @Nullable Map<String, @Nullable Object> encryption(@Nullable Encryption encryption) {
        if (encryption == null) {
            return null;
        }
        return switch (encryption.owner()) {
            case DYNAMODB -> Fields.of("SSEEnabled", false);
            case AWS -> Fields.of("SSEEnabled", true, "SSEType", "KMS");
            case CUSTOMER -> Fields.of("SSEEnabled", true, "SSEType", "KMS", "KMSMasterKeyId", encryption.key());
        };
    }

    private static void putIfSet(Map<String, @Nullable Object> properties, String name, @Nullable Object value) {
        if (value != null) {
            properties.put(name, value);
        }
    }
}

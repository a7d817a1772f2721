package io.mizzle.cli.document;

import io.mizzle.migration.schema.SchemaTable;
import io.mizzle.schema.Index;
import io.mizzle.schema.KeyAttribute;
import io.mizzle.table.Capacity;
import io.mizzle.table.Encryption;
import io.mizzle.table.StreamView;
import io.mizzle.table.TableDescription;
import io.mizzle.table.TableSettings;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Resources for Terraform's AWS provider: {@code aws_dynamodb_table}. Indexes with keys of several attributes need its version 6. */
final class Terraform {

    private Terraform() {}

    static String resources(List<SchemaTable> tables) {
        return tables.stream()
                .map(table -> resource(table.description()).print())
                .collect(Collectors.joining("\n"));
    }

    private static Hcl resource(TableDescription table) {
        TableSettings settings = table.settings();
        boolean provisioned = settings.capacity() instanceof Capacity.Provisioned;
        Hcl resource = new Hcl("resource \"aws_dynamodb_table\" " + Hcl.quoted(LogicalName.snake(table.name())))
                .set("name", table.name())
                .set("billing_mode", provisioned ? "PROVISIONED" : "PAY_PER_REQUEST")
                .set("hash_key", table.partition().name())
                .set("range_key", table.sort() == null ? null : table.sort().name());
        capacity(resource, settings.capacity());
        boolean stream = settings.stream() != null && settings.stream() != StreamView.OFF;
        resource.set("stream_enabled", stream ? true : null)
                .set("stream_view_type", stream ? settings.stream() : null)
                .set("table_class", settings.storageClass())
                .set("deletion_protection_enabled", settings.deletionProtection());
        table.keyAttributes().forEach(attribute -> resource.add(attribute(attribute)));
        table.globalIndexes().forEach(index -> resource.add(global(table, index)));
        table.localIndexes().forEach(index -> resource.add(local(index)));
        addBlocks(resource, settings);
        return resource;
    }

    private static Hcl attribute(KeyAttribute attribute) {
        return new Hcl("attribute")
                .set("name", attribute.name())
                .set("type", attribute.type().name());
    }

    private static Hcl global(TableDescription table, Index index) {
        Hcl block = new Hcl("global_secondary_index").set("name", index.name());
        boolean several = index.partition().size() > 1 || index.sort().size() > 1;
        if (!several) {
            block.set("hash_key", index.partition().get(0).name());
            block.set(
                    "range_key",
                    index.sort().isEmpty() ? null : index.sort().get(0).name());
        }
        projection(block, index);
        capacity(block, TableProperties.capacityOf(table, index));
        if (several) {
            index.partition().forEach(attribute -> block.add(key(attribute, "HASH")));
            index.sort().forEach(attribute -> block.add(key(attribute, "RANGE")));
        }
        return block;
    }

    private static Hcl key(KeyAttribute attribute, String role) {
        return new Hcl("key_schema").set("attribute_name", attribute.name()).set("key_type", role);
    }

    private static Hcl local(Index index) {
        Hcl block = new Hcl("local_secondary_index")
                .set("name", index.name())
                .set("range_key", index.sort().get(0).name());
        projection(block, index);
        return block;
    }

    private static void projection(Hcl block, Index index) {
        block.set("projection_type", index.projection());
        if (index.projection() == Index.Projection.INCLUDE) {
            block.set("non_key_attributes", index.included().stream().sorted().toList());
        }
    }

    private static void capacity(Hcl block, @Nullable Capacity capacity) {
        if (capacity instanceof Capacity.Provisioned provisioned) {
            block.set("read_capacity", provisioned.reads()).set("write_capacity", provisioned.writes());
        } else if (capacity instanceof Capacity.OnDemand limited
                && (limited.maximumReads() != null || limited.maximumWrites() != null)) {
            block.add(new Hcl("on_demand_throughput")
                    .set("max_read_request_units", limited.maximumReads())
                    .set("max_write_request_units", limited.maximumWrites()));
        }
    }

    private static void addBlocks(Hcl resource, TableSettings settings) {
        if (settings.timeToLive() != null) {
            resource.add(
                    new Hcl("ttl").set("attribute_name", settings.timeToLive()).set("enabled", true));
        }
        if (settings.pointInTimeRecovery() != null) {
            resource.add(new Hcl("point_in_time_recovery").set("enabled", settings.pointInTimeRecovery()));
        }
        if (settings.encryption() != null) {
            boolean managed = settings.encryption().owner() != Encryption.Owner.DYNAMODB;
            resource.add(new Hcl("server_side_encryption")
                    .set("enabled", managed)
                    .set("kms_key_arn", settings.encryption().key()));
        }
        if (settings.tags() != null && !settings.tags().isEmpty()) {
            Hcl tags = new Hcl("tags =");
            new TreeMap<>(settings.tags()).forEach((name, value) -> tags.set(Hcl.quoted(name), value));
            resource.add(tags);
        }
        resource.add(new Hcl("lifecycle").set("prevent_destroy", true));
    }
}

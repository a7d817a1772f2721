package io.mizzle.table;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.OnDemandThroughput;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputDescription;
import software.amazon.awssdk.services.dynamodb.model.SSEDescription;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** The settings that DescribeTable tells, with DynamoDB's defaults where it tells nothing. */
final class LiveSettings {

    private LiveSettings() {}

    static TableSettings of(TableDescription table) {
        boolean onDemand = table.billingModeSummary() != null
                && table.billingModeSummary().billingMode() == BillingMode.PAY_PER_REQUEST;
        Map<String, Capacity> indexes = new HashMap<>();
        table.globalSecondaryIndexes()
                .forEach(index -> indexes.put(
                        index.indexName(),
                        capacity(onDemand, index.provisionedThroughput(), index.onDemandThroughput())));
        return TableSettings.NONE
                .withCapacity(capacity(onDemand, table.provisionedThroughput(), table.onDemandThroughput()))
                .withIndexCapacity(indexes)
                .withStream(stream(table.streamSpecification()))
                .withStorageClass(
                        table.tableClassSummary() == null
                                ? StorageClass.STANDARD
                                : StorageClass.valueOf(table.tableClassSummary().tableClassAsString()))
                .withDeletionProtection(Boolean.TRUE.equals(table.deletionProtectionEnabled()))
                .withEncryption(encryption(table.sseDescription()));
    }

    private static Capacity capacity(
            boolean onDemand,
            @Nullable ProvisionedThroughputDescription provisioned,
            @Nullable OnDemandThroughput limits) {
        if (!onDemand
                && provisioned != null
                && provisioned.readCapacityUnits() != null
                && provisioned.readCapacityUnits() > 0
                && provisioned.writeCapacityUnits() > 0) {
            return new Capacity.Provisioned(provisioned.readCapacityUnits(), provisioned.writeCapacityUnits());
        }
        return limits == null
                ? Capacity.OnDemand.UNLIMITED
                : new Capacity.OnDemand(limit(limits.maxReadRequestUnits()), limit(limits.maxWriteRequestUnits()));
    }

    private static @Nullable Long limit(@Nullable Long units) {
        return units == null || units < 0 ? null : units;
    }

    private static StreamView stream(@Nullable StreamSpecification stream) {
        return stream == null || !Boolean.TRUE.equals(stream.streamEnabled())
                ? StreamView.OFF
                : StreamView.valueOf(stream.streamViewTypeAsString());
    }

    /** A key of the customer's is told by its ARN; that of the account has the alias {@code aws/dynamodb}, which is not told. */
    private static Encryption encryption(@Nullable SSEDescription encryption) {
        if (encryption == null || !"ENABLED".equals(encryption.statusAsString())) {
            return Encryption.DEFAULT;
        }
        String key = encryption.kmsMasterKeyArn();
        return key == null
                ? new Encryption(Encryption.Owner.AWS, null)
                : new Encryption(Encryption.Owner.CUSTOMER, key);
    }
}

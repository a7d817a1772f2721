package io.mizzle.table;

import io.mizzle.table.Capacity.OnDemand;
import io.mizzle.table.Capacity.Provisioned;
import io.mizzle.table.TableStep.SetCapacity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexUpdate;
import software.amazon.awssdk.services.dynamodb.model.OnDemandThroughput;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughput;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest;

/** Capacity in the forms that requests want. */
final class CapacityRequests {

    private static final long NO_LIMIT = -1;

    private CapacityRequests() {}

    static void change(SetCapacity step, UpdateTableRequest.Builder update) {
        Capacity capacity = step.capacity();
        if (capacity instanceof Provisioned provisioned) {
            update.billingMode(BillingMode.PROVISIONED).provisionedThroughput(throughput(provisioned));
        } else if (capacity instanceof OnDemand onDemand) {
            update.billingMode(BillingMode.PAY_PER_REQUEST);
            boolean limited = step.before() instanceof OnDemand before && !before.equals(Capacity.OnDemand.UNLIMITED);
            update.onDemandThroughput(limited ? limits(onDemand, NO_LIMIT) : limits(onDemand));
        }
        List<GlobalSecondaryIndexUpdate> indexes = new ArrayList<>();
        step.indexes().forEach((name, each) -> indexes.add(index(name, each)));
        if (!indexes.isEmpty()) {
            update.globalSecondaryIndexUpdates(indexes);
        }
    }

    private static GlobalSecondaryIndexUpdate index(String name, Capacity capacity) {
        return GlobalSecondaryIndexUpdate.builder()
                .update(each -> {
                    each.indexName(name);
                    if (capacity instanceof Provisioned provisioned) {
                        each.provisionedThroughput(throughput(provisioned));
                    } else {
                        each.onDemandThroughput(limits((OnDemand) capacity, NO_LIMIT));
                    }
                })
                .build();
    }

    static @Nullable ProvisionedThroughput throughput(@Nullable Capacity capacity) {
        return capacity instanceof Provisioned provisioned
                ? ProvisionedThroughput.builder()
                        .readCapacityUnits(provisioned.reads())
                        .writeCapacityUnits(provisioned.writes())
                        .build()
                : null;
    }

    /** Null where there is no limit: a new table has none anyway. */
    static @Nullable OnDemandThroughput limits(@Nullable Capacity capacity) {
        return capacity instanceof OnDemand onDemand && !capacity.equals(Capacity.OnDemand.UNLIMITED)
                ? limits(onDemand, NO_LIMIT)
                : null;
    }

    private static OnDemandThroughput limits(OnDemand onDemand, Long absent) {
        return OnDemandThroughput.builder()
                .maxReadRequestUnits(Objects.requireNonNullElse(onDemand.maximumReads(), absent))
                .maxWriteRequestUnits(Objects.requireNonNullElse(onDemand.maximumWrites(), absent))
                .build();
    }
}

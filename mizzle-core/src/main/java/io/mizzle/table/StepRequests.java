package io.mizzle.table;

import io.mizzle.table.TableStep.AddTags;
import io.mizzle.table.TableStep.CreateIndex;
import io.mizzle.table.TableStep.CreateTable;
import io.mizzle.table.TableStep.DeleteIndex;
import io.mizzle.table.TableStep.DeleteTable;
import io.mizzle.table.TableStep.RemoveTags;
import io.mizzle.table.TableStep.SetCapacity;
import io.mizzle.table.TableStep.SetDeletionProtection;
import io.mizzle.table.TableStep.SetEncryption;
import io.mizzle.table.TableStep.SetPointInTimeRecovery;
import io.mizzle.table.TableStep.SetStorageClass;
import io.mizzle.table.TableStep.SetStream;
import io.mizzle.table.TableStep.SetTimeToLive;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexUpdate;
import software.amazon.awssdk.services.dynamodb.model.TagResourceRequest;
import software.amazon.awssdk.services.dynamodb.model.UntagResourceRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateContinuousBackupsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;

/** The one request of each step: a pure function. */
final class StepRequests {

    private StepRequests() {}

    static DynamoDbRequest of(TableStep step) {
        if (step instanceof CreateTable create) {
            return TableRequests.create(create.description());
        }
        if (step instanceof DeleteTable delete) {
            return DeleteTableRequest.builder().tableName(delete.table()).build();
        }
        if (step instanceof SetTimeToLive expiry) {
            return timeToLive(expiry);
        }
        if (step instanceof SetPointInTimeRecovery recovery) {
            return UpdateContinuousBackupsRequest.builder()
                    .tableName(recovery.table())
                    .pointInTimeRecoverySpecification(each -> each.pointInTimeRecoveryEnabled(recovery.on()))
                    .build();
        }
        if (step instanceof AddTags tags) {
            return TagResourceRequest.builder()
                    .resourceArn(tags.arn())
                    .tags(TableRequests.tags(tags.tags()))
                    .build();
        }
        if (step instanceof RemoveTags tags) {
            return UntagResourceRequest.builder()
                    .resourceArn(tags.arn())
                    .tagKeys(tags.tags())
                    .build();
        }
        UpdateTableRequest.Builder update = UpdateTableRequest.builder().tableName(step.table());
        change(step, update);
        return update.build();
    }

    private static UpdateTimeToLiveRequest timeToLive(SetTimeToLive expiry) {
        return UpdateTimeToLiveRequest.builder()
                .tableName(expiry.table())
                .timeToLiveSpecification(
                        each -> each.attributeName(expiry.attribute()).enabled(expiry.on()))
                .build();
    }

    private static void change(TableStep step, UpdateTableRequest.Builder update) {
        if (step instanceof CreateIndex create) {
            update.attributeDefinitions(TableRequests.definitions(IndexSteps.attributes(create.index())))
                    .globalSecondaryIndexUpdates(GlobalSecondaryIndexUpdate.builder()
                            .create(TableRequests.creation(create.index(), create.capacity()))
                            .build());
        } else if (step instanceof DeleteIndex delete) {
            update.globalSecondaryIndexUpdates(GlobalSecondaryIndexUpdate.builder()
                    .delete(each -> each.indexName(delete.index()))
                    .build());
        } else if (step instanceof SetCapacity capacity) {
            CapacityRequests.change(capacity, update);
        } else if (step instanceof SetStream stream) {
            update.streamSpecification(TableRequests.stream(stream.view()));
        } else if (step instanceof SetStorageClass storage) {
            update.tableClass(storage.storageClass().name());
        } else if (step instanceof SetDeletionProtection protection) {
            update.deletionProtectionEnabled(protection.on());
        } else if (step instanceof SetEncryption encryption) {
            update.sseSpecification(TableRequests.encryption(encryption.encryption()));
        }
    }
}

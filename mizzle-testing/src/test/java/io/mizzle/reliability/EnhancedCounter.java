package io.mizzle.reliability;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.extensions.VersionedRecordExtension.AttributeTags;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A counter with optimistic locking as the enhanced client has it. */
final class EnhancedCounter {

    private static final TableSchema<EnhancedCounter> SCHEMA = TableSchema.builder(EnhancedCounter.class)
            .newItemSupplier(() -> new EnhancedCounter(""))
            .addAttribute(
                    String.class,
                    attribute -> attribute
                            .name("counterId")
                            .getter(counter -> counter.counterId)
                            .setter((counter, value) -> counter.counterId = value)
                            .tags(StaticAttributeTags.primaryPartitionKey()))
            .addAttribute(
                    Long.class,
                    attribute -> attribute
                            .name("version")
                            .getter(counter -> counter.version)
                            .setter(EnhancedCounter::setVersion)
                            .tags(AttributeTags.versionAttribute()))
            .build();

    private String counterId;
    private @Nullable Long version;

    EnhancedCounter(String counterId) {
        this.counterId = counterId;
    }

    static DynamoDbTable<EnhancedCounter> table(DynamoDbClient client, String name) {
        return DynamoDbEnhancedClient.builder().dynamoDbClient(client).build().table(name, SCHEMA);
    }

    void setVersion(@Nullable Long number) {
        version = number;
    }
}

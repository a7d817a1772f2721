package io.mizzle.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.CreateGlobalSecondaryIndexAction;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexUpdate;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.OnDemandThroughput;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughput;
import software.amazon.awssdk.services.dynamodb.model.SSESpecification;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.dynamodb.model.Tag;
import software.amazon.awssdk.services.dynamodb.model.TagResourceRequest;
import software.amazon.awssdk.services.dynamodb.model.UntagResourceRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateContinuousBackupsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;

/** Requests that change tables, as one line each: everything that is in the request, since a dry run shows nothing else. */
public final class RequestText {

    private final StringBuilder out = new StringBuilder();

    private RequestText() {}

    /**
     * The line of a request.
     *
     * @param request one of those that steps send
     * @return such as {@code UpdateTable shop: delete index gsi1}
     * @throws IllegalArgumentException if no step sends such a request
     */
    public static String of(DynamoDbRequest request) {
        RequestText text = new RequestText();
        if (request instanceof CreateTableRequest create) {
            text.create(create);
        } else if (request instanceof UpdateTableRequest update) {
            text.update(update);
        } else if (request instanceof DeleteTableRequest delete) {
            text.out.append("DeleteTable ").append(delete.tableName());
        } else {
            text.setting(request);
        }
        return text.out.toString();
    }

    private void setting(DynamoDbRequest request) {
        if (request instanceof UpdateTimeToLiveRequest expiry) {
            out.append("UpdateTimeToLive ").append(expiry.tableName()).append(": ");
            out.append(expiry.timeToLiveSpecification().attributeName())
                    .append(onOff(expiry.timeToLiveSpecification().enabled()));
        } else if (request instanceof UpdateContinuousBackupsRequest backups) {
            out.append("UpdateContinuousBackups ").append(backups.tableName()).append(": point-in-time recovery");
            out.append(onOff(backups.pointInTimeRecoverySpecification().pointInTimeRecoveryEnabled()));
        } else if (request instanceof TagResourceRequest tags) {
            out.append("TagResource ").append(tags.resourceArn()).append(": ").append(tags(tags.tags()));
        } else if (request instanceof UntagResourceRequest tags) {
            out.append("UntagResource ").append(tags.resourceArn()).append(": ");
            out.append(String.join(", ", tags.tagKeys()));
        } else {
            throw new IllegalArgumentException(
                    "No step sends a " + request.getClass().getSimpleName() + ". Give a request that a step made.");
        }
    }

    private void create(CreateTableRequest create) {
        out.append("CreateTable ").append(create.tableName()).append(": key ");
        key(create.keySchema());
        out.append(", attributes ")
                .append(create.attributeDefinitions().stream()
                        .map(each -> each.attributeName() + " " + each.attributeTypeAsString())
                        .collect(Collectors.joining(", ", "(", ")")));
        create.globalSecondaryIndexes().forEach(index -> {
            index("global index", index.indexName(), index.keySchema(), index.projection());
            throughput(index.provisionedThroughput(), index.onDemandThroughput());
        });
        create.localSecondaryIndexes()
                .forEach(index -> index("local index", index.indexName(), index.keySchema(), index.projection()));
        out.append(", ").append(create.billingModeAsString());
        throughput(create.provisionedThroughput(), create.onDemandThroughput());
        settings(
                create.streamSpecification(),
                create.tableClassAsString(),
                create.deletionProtectionEnabled(),
                create.sseSpecification());
        if (create.hasTags()) {
            out.append(", tags ").append(tags(create.tags()));
        }
    }

    private void update(UpdateTableRequest update) {
        out.append("UpdateTable ").append(update.tableName()).append(": ");
        int start = out.length();
        if (update.billingMode() != null) {
            out.append(", ").append(update.billingModeAsString());
        }
        throughput(update.provisionedThroughput(), update.onDemandThroughput());
        update.globalSecondaryIndexUpdates().forEach(this::index);
        if (update.hasAttributeDefinitions()) {
            out.append(", attributes ")
                    .append(update.attributeDefinitions().stream()
                            .map(each -> each.attributeName() + " " + each.attributeTypeAsString())
                            .collect(Collectors.joining(", ", "(", ")")));
        }
        settings(
                update.streamSpecification(),
                update.tableClassAsString(),
                update.deletionProtectionEnabled(),
                update.sseSpecification());
        if (out.length() > start) {
            out.delete(start, start + 2);
        }
    }

    private void index(GlobalSecondaryIndexUpdate update) {
        if (update.create() != null) {
            CreateGlobalSecondaryIndexAction create = update.create();
            index("create index", create.indexName(), create.keySchema(), create.projection());
            throughput(create.provisionedThroughput(), create.onDemandThroughput());
        } else if (update.delete() != null) {
            out.append(", delete index ").append(update.delete().indexName());
        } else if (update.update() != null) {
            out.append(", index ").append(update.update().indexName());
            throughput(update.update().provisionedThroughput(), update.update().onDemandThroughput());
        }
    }

    private void index(String what, String name, List<KeySchemaElement> schema, Projection projection) {
        out.append(", ").append(what).append(' ').append(name).append(' ');
        key(schema);
        out.append(' ').append(projection.projectionTypeAsString());
        if (projection.hasNonKeyAttributes()) {
            out.append(' ').append(projection.nonKeyAttributes());
        }
    }

    private void key(List<KeySchemaElement> schema) {
        List<String> partition = new ArrayList<>();
        List<String> sort = new ArrayList<>();
        schema.forEach(each -> (each.keyTypeAsString().equals("HASH") ? partition : sort).add(each.attributeName()));
        out.append('(').append(String.join(", ", partition));
        out.append(sort.isEmpty() ? "" : "; " + String.join(", ", sort)).append(')');
    }

    private void throughput(@Nullable ProvisionedThroughput provisioned, @Nullable OnDemandThroughput limits) {
        if (provisioned != null) {
            out.append(" ").append(provisioned.readCapacityUnits()).append(" reads ");
            out.append(provisioned.writeCapacityUnits()).append(" writes");
        }
        if (limits != null) {
            out.append(" at most ").append(limits.maxReadRequestUnits()).append(" reads ");
            out.append(limits.maxWriteRequestUnits()).append(" writes");
        }
    }

    private void settings(
            @Nullable StreamSpecification stream,
            @Nullable String tableClass,
            @Nullable Boolean protection,
            @Nullable SSESpecification encryption) {
        if (stream != null) {
            out.append(", stream ").append(stream.streamEnabled() ? stream.streamViewTypeAsString() : "OFF");
        }
        if (tableClass != null) {
            out.append(", class ").append(tableClass);
        }
        if (protection != null) {
            out.append(", deletion protection").append(onOff(protection));
        }
        if (encryption != null) {
            out.append(", encryption ").append(encryption.enabled() ? encryption.sseTypeAsString() : "DEFAULT");
            out.append(encryption.kmsMasterKeyId() == null ? "" : " " + encryption.kmsMasterKeyId());
        }
    }

    private static String tags(List<Tag> tags) {
        return tags.stream().map(tag -> tag.key() + "=" + tag.value()).collect(Collectors.joining(", "));
    }

    private static String onOff(boolean on) {
        return on ? " on" : " off";
    }
}

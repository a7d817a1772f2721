package io.mizzle.migration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeContinuousBackupsRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeContinuousBackupsResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.ListTagsOfResourceRequest;
import software.amazon.awssdk.services.dynamodb.model.ListTagsOfResourceResponse;
import software.amazon.awssdk.services.dynamodb.model.SSEDescription;
import software.amazon.awssdk.services.dynamodb.model.SSEStatus;
import software.amazon.awssdk.services.dynamodb.model.TableClass;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import software.amazon.awssdk.services.dynamodb.model.Tag;
import software.amazon.awssdk.services.dynamodb.model.TagResourceRequest;
import software.amazon.awssdk.services.dynamodb.model.TagResourceResponse;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;
import software.amazon.awssdk.services.dynamodb.model.UntagResourceRequest;
import software.amazon.awssdk.services.dynamodb.model.UntagResourceResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateContinuousBackupsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateContinuousBackupsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableResponse;

/** One table with tags, recovery and encryption, which DynamoDB Local has not. */
final class CannedTable implements DynamoDbClient {

    final List<String> calls = new ArrayList<>();
    final Map<String, String> tags = new HashMap<>(Map.of("team", "old", "gone", "x"));
    private boolean recovery;
    private boolean protection;
    private SSEDescription encryption =
            SSEDescription.builder().status(SSEStatus.DISABLED).build();
    private TableClass tableClass = TableClass.STANDARD;

    @Override
    public DescribeTableResponse describeTable(DescribeTableRequest request) {
        return DescribeTableResponse.builder()
                .table(table -> table.tableName("shop")
                        .tableArn("arn:shop")
                        .tableStatus(TableStatus.ACTIVE)
                        .billingModeSummary(each -> each.billingMode(BillingMode.PAY_PER_REQUEST))
                        .deletionProtectionEnabled(protection)
                        .sseDescription(encryption)
                        .tableClassSummary(each -> each.tableClass(tableClass))
                        .attributeDefinitions(AttributeDefinition.builder()
                                .attributeName("pk")
                                .attributeType("S")
                                .build())
                        .keySchema(KeySchemaElement.builder()
                                .attributeName("pk")
                                .keyType("HASH")
                                .build()))
                .build();
    }

    @Override
    public DescribeTimeToLiveResponse describeTimeToLive(DescribeTimeToLiveRequest request) {
        return DescribeTimeToLiveResponse.builder()
                .timeToLiveDescription(each -> each.timeToLiveStatus(TimeToLiveStatus.DISABLED))
                .build();
    }

    @Override
    public DescribeContinuousBackupsResponse describeContinuousBackups(DescribeContinuousBackupsRequest request) {
        return DescribeContinuousBackupsResponse.builder()
                .continuousBackupsDescription(each -> each.pointInTimeRecoveryDescription(
                        point -> point.pointInTimeRecoveryStatus(recovery ? "ENABLED" : "DISABLED")))
                .build();
    }

    @Override
    public ListTagsOfResourceResponse listTagsOfResource(ListTagsOfResourceRequest request) {
        return ListTagsOfResourceResponse.builder()
                .tags(tags.entrySet().stream()
                        .map(each -> Tag.builder()
                                .key(each.getKey())
                                .value(each.getValue())
                                .build())
                        .toList())
                .build();
    }

    @Override
    public UpdateContinuousBackupsResponse updateContinuousBackups(UpdateContinuousBackupsRequest request) {
        sent(request);
        recovery = request.pointInTimeRecoverySpecification().pointInTimeRecoveryEnabled();
        return UpdateContinuousBackupsResponse.builder().build();
    }

    @Override
    public TagResourceResponse tagResource(TagResourceRequest request) {
        sent(request);
        request.tags().forEach(each -> tags.put(each.key(), each.value()));
        return TagResourceResponse.builder().build();
    }

    @Override
    public UntagResourceResponse untagResource(UntagResourceRequest request) {
        sent(request);
        request.tagKeys().forEach(tags::remove);
        return UntagResourceResponse.builder().build();
    }

    @Override
    public UpdateTableResponse updateTable(UpdateTableRequest request) {
        sent(request);
        if (request.deletionProtectionEnabled() != null) {
            protection = request.deletionProtectionEnabled();
        }
        if (request.tableClass() != null) {
            tableClass = request.tableClass();
        }
        if (request.sseSpecification() != null) {
            encryption = SSEDescription.builder()
                    .status(SSEStatus.ENABLED)
                    .kmsMasterKeyArn(request.sseSpecification().kmsMasterKeyId())
                    .build();
        }
        return UpdateTableResponse.builder().build();
    }

    @Override
    public DeleteTableResponse deleteTable(DeleteTableRequest request) {
        sent(request);
        return DeleteTableResponse.builder().build();
    }

    private void sent(DynamoDbRequest request) {
        calls.add(io.mizzle.table.RequestText.of(request));
    }

    @Override
    public String serviceName() {
        return "dynamodb";
    }

    @Override
    public void close() {}
}

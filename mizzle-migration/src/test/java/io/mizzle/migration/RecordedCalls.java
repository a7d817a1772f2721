package io.mizzle.migration;

import io.mizzle.table.Allowance;
import io.mizzle.table.RequestText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest;

/** Every request that changes a table, as a line; one that DynamoDB asked to repeat once. */
final class RecordedCalls implements ExecutionInterceptor {

    private static final Set<String> CHANGES = Set.of(
            "CreateTableRequest",
            "UpdateTableRequest",
            "DeleteTableRequest",
            "UpdateTimeToLiveRequest",
            "UpdateContinuousBackupsRequest",
            "TagResourceRequest",
            "UntagResourceRequest");

    private final Set<Allowance> destroyed = Collections.synchronizedSet(new HashSet<>());
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        destruction(context.request());
        if (CHANGES.contains(context.request().getClass().getSimpleName())) {
            String line = RequestText.of((DynamoDbRequest) context.request());
            if (lines.isEmpty() || !lines.get(lines.size() - 1).equals(line)) {
                lines.add(line);
            }
        }
    }

    private void destruction(SdkRequest request) {
        if (request instanceof DeleteTableRequest delete) {
            destroyed.add(Allowance.dropTable(delete.tableName()));
        } else if (request instanceof UpdateTableRequest update) {
            update.globalSecondaryIndexUpdates().stream()
                    .filter(each -> each.delete() != null)
                    .map(each -> Allowance.dropIndex(
                            update.tableName(), each.delete().indexName()))
                    .forEach(destroyed::add);
        }
    }

    /** What was destroyed. */
    Set<Allowance> destroyed() {
        return Set.copyOf(destroyed);
    }

    String text() {
        return String.join("\n", lines);
    }

    void clear() {
        lines.clear();
        destroyed.clear();
    }
}

package io.mizzle.migration;

import io.mizzle.table.RequestText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

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

    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        if (CHANGES.contains(context.request().getClass().getSimpleName())) {
            String line = RequestText.of((DynamoDbRequest) context.request());
            if (lines.isEmpty() || !lines.get(lines.size() - 1).equals(line)) {
                lines.add(line);
            }
        }
    }

    String text() {
        return String.join("\n", lines);
    }

    void clear() {
        lines.clear();
    }
}

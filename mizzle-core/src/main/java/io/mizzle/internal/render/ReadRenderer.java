package io.mizzle.internal.render;

import io.mizzle.internal.plan.ColumnTest;
import io.mizzle.internal.plan.ReadPlan;
import io.mizzle.internal.wire.ExpressionKind;
import io.mizzle.schema.AccessPath;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

/**
 * Reads as SDK requests.
 *
 * @param table the physical table's name
 * @param consistent whether to read consistently
 * @param descending whether sort keys are read from their end
 * @param texts of expressions
 */
public record ReadRenderer(String table, boolean consistent, boolean descending, ExpressionTexts texts) {

    /** One item. */
    public GetItemRequest get(Map<String, AttributeValue> key, @Nullable Set<String> projection) {
        GetItemRequest.Builder request =
                GetItemRequest.builder().tableName(table).key(key);
        if (consistent) {
            request.consistentRead(true);
        }
        if (projection != null) {
            RequestExpressions expressions = projected(projection);
            request.projectionExpression(expressions.text(ExpressionKind.PROJECTION))
                    .expressionAttributeNames(expressions.names());
        }
        return request.build();
    }

    /** Up to 100 items of one table. */
    public BatchGetItemRequest batch(Collection<Map<String, AttributeValue>> keys, @Nullable Set<String> projection) {
        KeysAndAttributes.Builder wanted = KeysAndAttributes.builder().keys(keys);
        if (consistent) {
            wanted.consistentRead(true);
        }
        if (projection != null) {
            RequestExpressions expressions = projected(projection);
            wanted.projectionExpression(expressions.text(ExpressionKind.PROJECTION))
                    .expressionAttributeNames(expressions.names());
        }
        return BatchGetItemRequest.builder()
                .requestItems(Map.of(table, wanted.build()))
                .build();
    }

    private RequestExpressions projected(Set<String> projection) {
        ExpressionWriter written = new ExpressionWriter();
        projection(written, projection);
        return texts.of(written);
    }

    /**
     * One page of one partition.
     *
     * @param plan the plan
     * @param partition equalities on the partition key
     * @param page where it starts and how long it is
     */
    public QueryRequest query(ReadPlan.Query<?> plan, List<ColumnTest> partition, Page page) {
        ExpressionWriter written = new ExpressionWriter();
        KeyConditions.write(written, partition, plan.sort());
        RequestExpressions expressions = rest(written, plan, page);
        QueryRequest.Builder request = QueryRequest.builder()
                .tableName(table)
                .keyConditionExpression(expressions.text(ExpressionKind.KEY_CONDITION))
                .filterExpression(expressions.text(ExpressionKind.FILTER))
                .projectionExpression(expressions.text(ExpressionKind.PROJECTION))
                .expressionAttributeNames(expressions.names())
                .expressionAttributeValues(expressions.values())
                .limit(page.limit())
                .exclusiveStartKey(page.start());
        if (plan.path().kind() != AccessPath.Kind.TABLE) {
            request.indexName(plan.path().index());
        }
        if (consistent) {
            request.consistentRead(true);
        }
        if (descending) {
            request.scanIndexForward(false);
        }
        if (page.count()) {
            request.select(Select.COUNT);
        }
        return request.build();
    }

    /**
     * One page of one segment.
     *
     * @param plan the plan
     * @param segment which of the plan's segments
     * @param page where it starts and how long it is
     */
    public ScanRequest scan(ReadPlan.Scan<?> plan, int segment, Page page) {
        RequestExpressions expressions = rest(new ExpressionWriter(), plan, page);
        ScanRequest.Builder request = ScanRequest.builder()
                .tableName(table)
                .filterExpression(expressions.text(ExpressionKind.FILTER))
                .projectionExpression(expressions.text(ExpressionKind.PROJECTION))
                .expressionAttributeNames(expressions.names())
                .expressionAttributeValues(expressions.values())
                .limit(page.limit())
                .exclusiveStartKey(page.start());
        if (plan.path() != null) {
            request.indexName(plan.path().index());
        }
        if (consistent) {
            request.consistentRead(true);
        }
        if (plan.segments() > 1) {
            request.segment(segment).totalSegments(plan.segments());
        }
        if (page.count()) {
            request.select(Select.COUNT);
        }
        return request.build();
    }

    /** The filter and the projection, behind what was written before. */
    private RequestExpressions rest(ExpressionWriter written, ReadPlan<?> plan, Page page) {
        if (!plan.filter().isEmpty()) {
            new ConditionRenderer(written.begin(ExpressionKind.FILTER)).all(plan.filter());
        }
        Set<String> projection = page.count() ? null : plan.projection();
        if (projection != null) {
            projection(written, projection);
        }
        return texts.of(written);
    }

    private static void projection(ExpressionWriter written, Set<String> names) {
        written.begin(ExpressionKind.PROJECTION);
        boolean first = true;
        for (String name : names) {
            if (!first) {
                written.text(", ");
            }
            written.name(name);
            first = false;
        }
    }

    /**
     * What one request reads.
     *
     * @param start the key to go on behind, or null for the beginning
     * @param limit how many items to evaluate at most, or null
     * @param count whether only the number is wanted
     */
    public record Page(
            @Nullable Map<String, AttributeValue> start,
            @Nullable Integer limit,
            boolean count) {}
}

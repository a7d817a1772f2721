package io.mizzle.internal.render;

import io.mizzle.expression.Condition;
import io.mizzle.internal.plan.ColumnTest;
import io.mizzle.internal.plan.ReadPlan;
import io.mizzle.schema.AccessPath;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
 */
public record ReadRenderer(String table, boolean consistent, boolean descending) {

    /** One item. */
    public GetItemRequest get(Map<String, AttributeValue> key, @Nullable Set<String> projection) {
        ExpressionContext context = new ExpressionContext();
        GetItemRequest.Builder request =
                GetItemRequest.builder().tableName(table).key(key);
        if (consistent) {
            request.consistentRead(true);
        }
        if (projection != null) {
            request.projectionExpression(projected(context, projection)).expressionAttributeNames(context.names());
        }
        return request.build();
    }

    /** Up to 100 items of one table. */
    public BatchGetItemRequest batch(Collection<Map<String, AttributeValue>> keys, @Nullable Set<String> projection) {
        ExpressionContext context = new ExpressionContext();
        KeysAndAttributes.Builder wanted = KeysAndAttributes.builder().keys(keys);
        if (consistent) {
            wanted.consistentRead(true);
        }
        if (projection != null) {
            wanted.projectionExpression(projected(context, projection)).expressionAttributeNames(context.names());
        }
        return BatchGetItemRequest.builder()
                .requestItems(Map.of(table, wanted.build()))
                .build();
    }

    /**
     * One page of one partition.
     *
     * @param plan the plan
     * @param partition equalities on the partition key
     * @param page where it starts and how long it is
     */
    public QueryRequest query(ReadPlan.Query<?> plan, List<ColumnTest> partition, Page page) {
        ExpressionContext context = new ExpressionContext();
        QueryRequest.Builder request = QueryRequest.builder()
                .tableName(table)
                .keyConditionExpression(keyCondition(context, partition, plan.sort()))
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
        String filter = filter(context, plan.filter());
        String projection = page.count() ? null : projected(context, plan.projection());
        return request.filterExpression(filter)
                .projectionExpression(projection)
                .limit(page.limit())
                .expressionAttributeNames(context.names())
                .expressionAttributeValues(context.values())
                .build();
    }

    /**
     * One page of one segment.
     *
     * @param plan the plan
     * @param segment which of the plan's segments
     * @param page where it starts and how long it is
     */
    public ScanRequest scan(ReadPlan.Scan<?> plan, int segment, Page page) {
        ExpressionContext context = new ExpressionContext();
        ScanRequest.Builder request = ScanRequest.builder()
                .tableName(table)
                .exclusiveStartKey(page.start())
                .limit(page.limit());
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
        request.filterExpression(filter(context, plan.filter()))
                .projectionExpression(page.count() ? null : projected(context, plan.projection()));
        if (!context.names().isEmpty()) {
            request.expressionAttributeNames(context.names());
        }
        if (!context.values().isEmpty()) {
            request.expressionAttributeValues(context.values());
        }
        return request.build();
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

    /** The key condition as text, for the request and for people. */
    public static String keyCondition(ExpressionContext context, List<ColumnTest> partition, List<ColumnTest> sort) {
        String first = partition.stream().map(test -> text(context, test)).collect(Collectors.joining(" AND "));
        return sort.isEmpty()
                ? first
                : first + " AND "
                        + sort.stream().map(test -> text(context, test)).collect(Collectors.joining(" AND "));
    }

    private static String text(ExpressionContext context, ColumnTest test) {
        String name = context.name(test.column());
        if (test instanceof ColumnTest.Equal equal) {
            return name + " = " + context.value(equal.value());
        }
        if (test instanceof ColumnTest.BeginsWith begins) {
            return "begins_with(" + name + ", " + context.value(begins.value()) + ")";
        }
        if (test instanceof ColumnTest.Between between) {
            return name + " BETWEEN " + context.value(between.low()) + " AND " + context.value(between.high());
        }
        ColumnTest.Compare compare = (ColumnTest.Compare) test;
        return name + " " + compare.symbol() + " " + context.value(compare.value());
    }

    private static @Nullable String filter(ExpressionContext context, List<? extends Condition<?>> filter) {
        return filter.isEmpty() ? null : new ConditionRenderer(context).all(filter);
    }

    private static @Nullable String projected(ExpressionContext context, @Nullable Set<String> names) {
        return names == null ? null : names.stream().map(context::name).collect(Collectors.joining(", "));
    }
}

package io.mizzle.internal.write;

import io.mizzle.internal.body.BodyWriting;
import io.mizzle.internal.body.WrittenItem;
import io.mizzle.internal.render.ConditionRenderer;
import io.mizzle.internal.render.ExpressionContext;
import io.mizzle.internal.render.UpdateRenderer;
import io.mizzle.internal.wire.ExpressionKind;
import io.mizzle.internal.wire.ExpressionLimits;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** A plan as the request that carries it out. Pure. */
final class WriteRenderer {

    private final WritePlan<?> plan;
    private final ExpressionContext context = new ExpressionContext();
    private final @Nullable String update;
    private final @Nullable String condition;

    private WriteRenderer(WritePlan<?> plan) {
        this.plan = plan;
        this.update = plan.change() instanceof WritePlan.Change.Update<?> change
                        && !change.actions().isEmpty()
                ? new UpdateRenderer(context).all(change.actions())
                : null;
        this.condition = plan.conditions().isEmpty() ? null : new ConditionRenderer(context).all(plan.conditions());
        check(ExpressionKind.UPDATE, update);
        check(ExpressionKind.CONDITION, condition);
        ExpressionLimits.checkValues(context.values());
    }

    /**
     * The request.
     *
     * @param plan any but one that changes nothing, which only a transaction can carry out
     * @throws io.mizzle.exception.ModelException if an expression is over DynamoDB's limits
     */
    static DynamoDbRequest request(WritePlan<?> plan) {
        WriteRenderer renderer = new WriteRenderer(plan);
        if (plan.change() instanceof WritePlan.Change.Put<?> put) {
            return renderer.put(put.item());
        }
        if (plan.change() instanceof WritePlan.Change.Update<?>) {
            return renderer.update();
        }
        if (plan.change() instanceof WritePlan.Change.Delete<?>) {
            return renderer.delete();
        }
        throw new IllegalArgumentException("DynamoDB checks conditions alone only inside a transaction");
    }

    private static void check(ExpressionKind kind, @Nullable String expression) {
        if (expression != null) {
            ExpressionLimits.check(kind, expression);
        }
    }

    private DynamoDbRequest put(Map<String, AttributeValue> item) {
        return item instanceof WrittenItem written
                ? BodyWriting.attached(putOf(BodyWriting.placeholder(0)), List.of(List.of(written)))
                : putOf(item);
    }

    private DynamoDbRequest putOf(Map<String, AttributeValue> item) {
        return PutItemRequest.builder()
                .tableName(plan.table())
                .item(item)
                .conditionExpression(condition)
                .expressionAttributeNames(names())
                .expressionAttributeValues(values())
                .returnValuesOnConditionCheckFailure(oldItem())
                .build();
    }

    private DynamoDbRequest update() {
        return UpdateItemRequest.builder()
                .tableName(plan.table())
                .key(plan.key())
                .updateExpression(update)
                .conditionExpression(condition)
                .expressionAttributeNames(names())
                .expressionAttributeValues(values())
                .returnValues(ReturnValue.ALL_NEW)
                .returnValuesOnConditionCheckFailure(oldItem())
                .build();
    }

    private DynamoDbRequest delete() {
        return DeleteItemRequest.builder()
                .tableName(plan.table())
                .key(plan.key())
                .conditionExpression(condition)
                .expressionAttributeNames(names())
                .expressionAttributeValues(values())
                .returnValues(ReturnValue.ALL_OLD)
                .returnValuesOnConditionCheckFailure(oldItem())
                .build();
    }

    /** DynamoDB refuses empty maps of names and values. */
    private @Nullable Map<String, String> names() {
        return context.names().isEmpty() ? null : context.names();
    }

    private @Nullable Map<String, AttributeValue> values() {
        return context.values().isEmpty() ? null : context.values();
    }

    private @Nullable ReturnValuesOnConditionCheckFailure oldItem() {
        return condition == null ? null : ReturnValuesOnConditionCheckFailure.ALL_OLD;
    }
}

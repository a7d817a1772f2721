package io.mizzle.internal.write;

import io.mizzle.expression.UpdateAction;
import io.mizzle.internal.body.BodyWriting;
import io.mizzle.internal.body.WrittenItem;
import io.mizzle.internal.render.ConditionRenderer;
import io.mizzle.internal.render.ExpressionTexts;
import io.mizzle.internal.render.ExpressionWriter;
import io.mizzle.internal.render.RequestExpressions;
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

    private WriteRenderer() {}

    /**
     * What a plan does and demands.
     *
     * @param plan any
     * @param texts of expressions
     * @throws io.mizzle.exception.ModelException if an expression is over DynamoDB's limits
     */
    static RequestExpressions expressions(WritePlan<?> plan, ExpressionTexts texts) {
        List<? extends UpdateAction<?>> actions =
                plan.change() instanceof WritePlan.Change.Update<?> change ? change.actions() : List.of();
        if (actions.isEmpty() && plan.conditions().isEmpty()) {
            return RequestExpressions.NONE;
        }
        ExpressionWriter written = new ExpressionWriter();
        if (!actions.isEmpty()) {
            new UpdateRenderer(written).all(actions);
        }
        if (!plan.conditions().isEmpty()) {
            new ConditionRenderer(written.begin(ExpressionKind.CONDITION)).all(plan.conditions());
        }
        RequestExpressions expressions = texts.of(written);
        Map<String, AttributeValue> values = expressions.values();
        if (values != null) {
            ExpressionLimits.checkValues(values);
        }
        return expressions;
    }

    /**
     * The request.
     *
     * @param plan any but one that changes nothing, which only a transaction can carry out
     * @param texts of expressions
     * @throws io.mizzle.exception.ModelException if an expression is over DynamoDB's limits
     */
    static DynamoDbRequest request(WritePlan<?> plan, ExpressionTexts texts) {
        RequestExpressions expressions = expressions(plan, texts);
        if (plan.change() instanceof WritePlan.Change.Put<?> put) {
            return put(plan, put.item(), expressions);
        }
        if (plan.change() instanceof WritePlan.Change.Update<?>) {
            return update(plan, expressions);
        }
        if (plan.change() instanceof WritePlan.Change.Delete<?>) {
            return delete(plan, expressions);
        }
        throw new IllegalArgumentException("DynamoDB checks conditions alone only inside a transaction");
    }

    /** What the placeholder of a request stands for; null where it has none. */
    static @Nullable BodyWriting writing(WritePlan<?> plan) {
        return plan.change() instanceof WritePlan.Change.Put<?> put && put.item() instanceof WrittenItem bytes
                ? BodyWriting.of(List.of(List.of(bytes)))
                : null;
    }

    private static DynamoDbRequest put(
            WritePlan<?> plan, Map<String, AttributeValue> item, RequestExpressions expressions) {
        return PutItemRequest.builder()
                .tableName(plan.table())
                .item(item instanceof WrittenItem ? BodyWriting.placeholder(0) : item)
                .conditionExpression(expressions.text(ExpressionKind.CONDITION))
                .expressionAttributeNames(expressions.names())
                .expressionAttributeValues(expressions.values())
                .returnValuesOnConditionCheckFailure(oldItem(plan))
                .build();
    }

    private static DynamoDbRequest update(WritePlan<?> plan, RequestExpressions expressions) {
        return UpdateItemRequest.builder()
                .tableName(plan.table())
                .key(plan.key())
                .updateExpression(expressions.text(ExpressionKind.UPDATE))
                .conditionExpression(expressions.text(ExpressionKind.CONDITION))
                .expressionAttributeNames(expressions.names())
                .expressionAttributeValues(expressions.values())
                .returnValues(ReturnValue.ALL_NEW)
                .returnValuesOnConditionCheckFailure(oldItem(plan))
                .build();
    }

    private static DynamoDbRequest delete(WritePlan<?> plan, RequestExpressions expressions) {
        return DeleteItemRequest.builder()
                .tableName(plan.table())
                .key(plan.key())
                .conditionExpression(expressions.text(ExpressionKind.CONDITION))
                .expressionAttributeNames(expressions.names())
                .expressionAttributeValues(expressions.values())
                .returnValues(ReturnValue.ALL_OLD)
                .returnValuesOnConditionCheckFailure(oldItem(plan))
                .build();
    }

    /** What a refusal brings along. */
    static @Nullable ReturnValuesOnConditionCheckFailure oldItem(WritePlan<?> plan) {
        return plan.conditions().isEmpty() ? null : ReturnValuesOnConditionCheckFailure.ALL_OLD;
    }
}

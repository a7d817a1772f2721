package io.mizzle.internal.write;

import io.mizzle.expression.Condition;
import io.mizzle.internal.body.BodyWriting;
import io.mizzle.internal.body.WrittenItem;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.render.ExpressionTexts;
import io.mizzle.internal.render.RequestExpressions;
import io.mizzle.internal.wire.ExpressionKind;
import io.mizzle.internal.wire.ItemSize;
import io.mizzle.internal.write.WritePlan.Change;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** Plans as actions of a transaction: the same expressions as in requests of their own. Pure. */
public final class Actions {

    private Actions() {}

    /**
     * The action.
     *
     * @param plan of one write
     * @param texts of expressions
     * @param written takes an item that is written as bytes, for whose place in it a placeholder stands; null where there is no such place
     * @throws io.mizzle.exception.ModelException if an expression is over DynamoDB's limits
     */
    public static <E> TransactWriteItem of(
            WritePlan<E> plan, ExpressionTexts texts, @Nullable List<List<WrittenItem>> written) {
        Change<E> change = WriteIds.without(plan);
        WritePlan<E> action = change == plan.change() ? plan : plan.changing(change);
        RequestExpressions expressions = WriteRenderer.expressions(action, texts);
        TransactWriteItem.Builder item = TransactWriteItem.builder();
        if (change instanceof Change.Put<E> put) {
            return item.put(put(action, expressions, placed(put.item(), written)))
                    .build();
        }
        if (change instanceof Change.Update<E>) {
            return item.update(update(action, expressions)).build();
        }
        return change instanceof Change.Delete<E>
                ? item.delete(delete(action, expressions)).build()
                : item.conditionCheck(check(action, expressions)).build();
    }

    private static Map<String, AttributeValue> placed(
            Map<String, AttributeValue> item, @Nullable List<List<WrittenItem>> written) {
        if (written == null || !(item instanceof WrittenItem bytes)) {
            return item;
        }
        Map<String, AttributeValue> place = BodyWriting.placeholder(written.size());
        written.add(List.of(bytes));
        return place;
    }

    private static Put put(WritePlan<?> plan, RequestExpressions expressions, Map<String, AttributeValue> item) {
        return Put.builder()
                .tableName(plan.table())
                .item(item)
                .conditionExpression(expressions.text(ExpressionKind.CONDITION))
                .expressionAttributeNames(expressions.names())
                .expressionAttributeValues(expressions.values())
                .returnValuesOnConditionCheckFailure(WriteRenderer.oldItem(plan))
                .build();
    }

    private static Update update(WritePlan<?> plan, RequestExpressions expressions) {
        return Update.builder()
                .tableName(plan.table())
                .key(plan.key())
                .updateExpression(expressions.text(ExpressionKind.UPDATE))
                .conditionExpression(expressions.text(ExpressionKind.CONDITION))
                .expressionAttributeNames(expressions.names())
                .expressionAttributeValues(expressions.values())
                .returnValuesOnConditionCheckFailure(WriteRenderer.oldItem(plan))
                .build();
    }

    private static Delete delete(WritePlan<?> plan, RequestExpressions expressions) {
        return Delete.builder()
                .tableName(plan.table())
                .key(plan.key())
                .conditionExpression(expressions.text(ExpressionKind.CONDITION))
                .expressionAttributeNames(expressions.names())
                .expressionAttributeValues(expressions.values())
                .returnValuesOnConditionCheckFailure(WriteRenderer.oldItem(plan))
                .build();
    }

    private static ConditionCheck check(WritePlan<?> plan, RequestExpressions expressions) {
        return ConditionCheck.builder()
                .tableName(plan.table())
                .key(plan.key())
                .conditionExpression(expressions.text(ExpressionKind.CONDITION))
                .expressionAttributeNames(expressions.names())
                .expressionAttributeValues(expressions.values())
                .returnValuesOnConditionCheckFailure(WriteRenderer.oldItem(plan))
                .build();
    }

    /**
     * Two writes of one item as one, if they can be: a check joins its conditions with those of the other, and two deletes are one.
     *
     * @param first of an item
     * @param second of the same item
     * @return null if they change the item in two ways
     */
    @SuppressWarnings("unchecked") // both are of one entity
    public static <E> @Nullable WritePlan<E> joined(WritePlan<E> first, WritePlan<?> second) {
        if (!first.entity().equals(second.entity())) {
            return null;
        }
        WritePlan<E> other = (WritePlan<E>) second;
        boolean twoDeletes =
                first.change().getClass() == other.change().getClass() && isDelete(first) && isDelete(other);
        if (first.change() instanceof Change.None) {
            return requiring(other, first.conditions());
        }
        return other.change() instanceof Change.None || twoDeletes ? requiring(first, other.conditions()) : null;
    }

    private static boolean isDelete(WritePlan<?> plan) {
        return plan.operation().equals("delete");
    }

    private static <E> WritePlan<E> requiring(WritePlan<E> plan, List<Condition<E>> more) {
        LinkedHashSet<Condition<E>> conditions = new LinkedHashSet<>(plan.conditions());
        conditions.addAll(more);
        return plan.requiring(new ArrayList<>(conditions));
    }

    /**
     * The same without counting what is written to bytes already: JSON is never shorter than what is stored.
     *
     * @param plan of one write
     */
    public static <E> long sizeAtMost(WritePlan<E> plan) {
        return plan.change() instanceof Change.Put<E> put && put.item() instanceof WrittenItem written
                ? written.bytes()
                : size(plan);
    }

    /**
     * How many bytes an action adds to its transaction, as far as it is known before sending.
     *
     * @param plan of one write
     */
    public static <E> long size(WritePlan<E> plan) {
        if (plan.change() instanceof Change.Put<E> put) {
            return ItemSize.of(put.item());
        }
        long size = ItemSize.of(plan.key());
        if (plan.change() instanceof Change.Update<E> update) {
            size += update.actions().stream()
                    .filter(action -> action.literal() != null)
                    .mapToLong(action -> ItemSize.ofValue(action.literal().encoded()))
                    .sum();
        }
        return size;
    }

    /**
     * The entity of a stored item, for errors.
     *
     * @param engine where the statement runs
     * @param plan of one write
     * @param item the stored item
     * @return null if it is no such entity
     */
    public static <E> @Nullable E read(Engine engine, WritePlan<E> plan, Map<String, AttributeValue> item) {
        try {
            return new Planning<>(engine, plan.entity(), plan.operation()).read(item);
        } catch (RuntimeException undecodable) {
            return null;
        }
    }

    /**
     * What the refusal of an action means, as if it had been sent alone.
     *
     * @param engine where the statement runs
     * @param plan of one write
     * @param reason why the transaction was cancelled
     * @param cancelled the cancellation, which stays where the reason has no meaning of its own
     */
    public static <E> RuntimeException refusal(
            Engine engine, WritePlan<E> plan, CancellationReason reason, RuntimeException cancelled) {
        Refusals<E> refusals = new Refusals<>(new Planning<>(engine, plan.entity(), plan.operation()), plan);
        if ("ConditionalCheckFailed".equals(reason.code())) {
            return refusals.translate(ConditionalCheckFailedException.builder()
                    .message(reason.message())
                    .item(reason.hasItem() ? reason.item() : null)
                    .build());
        }
        RuntimeException refusal =
                DynamoDbException.builder().message(reason.message()).build();
        RuntimeException translated = refusals.translate(refusal);
        return translated == refusal ? cancelled : translated;
    }
}

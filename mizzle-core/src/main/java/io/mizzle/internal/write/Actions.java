package io.mizzle.internal.write;

import io.mizzle.expression.Condition;
import io.mizzle.internal.body.BodyWriting;
import io.mizzle.internal.body.WrittenItem;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.render.ExpressionTexts;
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
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

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
            WritePlan<E> plan, ExpressionTexts texts, @Nullable List<WrittenItem> written) {
        if (plan.change() instanceof Change.None<E>) {
            return check((DeleteItemRequest) WriteRenderer.request(plan.changing(new Change.Delete<>()), texts));
        }
        DynamoDbRequest request = WriteRenderer.request(plan.changing(WriteIds.without(plan)), texts);
        if (request instanceof PutItemRequest put) {
            return put(put, written);
        }
        return request instanceof UpdateItemRequest update ? update(update) : delete((DeleteItemRequest) request);
    }

    private static TransactWriteItem put(PutItemRequest request, @Nullable List<WrittenItem> written) {
        Map<String, AttributeValue> item = BodyWriting.item(request);
        if (written != null && item instanceof WrittenItem bytes) {
            item = BodyWriting.placeholder(written.size());
            written.add(bytes);
        }
        Put put = Put.builder()
                .tableName(request.tableName())
                .item(item)
                .conditionExpression(request.conditionExpression())
                .expressionAttributeNames(request.expressionAttributeNames())
                .expressionAttributeValues(request.expressionAttributeValues())
                .returnValuesOnConditionCheckFailure(request.returnValuesOnConditionCheckFailure())
                .build();
        return TransactWriteItem.builder().put(put).build();
    }

    private static TransactWriteItem update(UpdateItemRequest request) {
        Update update = Update.builder()
                .tableName(request.tableName())
                .key(request.key())
                .updateExpression(request.updateExpression())
                .conditionExpression(request.conditionExpression())
                .expressionAttributeNames(request.expressionAttributeNames())
                .expressionAttributeValues(request.expressionAttributeValues())
                .returnValuesOnConditionCheckFailure(request.returnValuesOnConditionCheckFailure())
                .build();
        return TransactWriteItem.builder().update(update).build();
    }

    private static TransactWriteItem delete(DeleteItemRequest request) {
        Delete delete = Delete.builder()
                .tableName(request.tableName())
                .key(request.key())
                .conditionExpression(request.conditionExpression())
                .expressionAttributeNames(request.expressionAttributeNames())
                .expressionAttributeValues(request.expressionAttributeValues())
                .returnValuesOnConditionCheckFailure(request.returnValuesOnConditionCheckFailure())
                .build();
        return TransactWriteItem.builder().delete(delete).build();
    }

    private static TransactWriteItem check(DeleteItemRequest request) {
        ConditionCheck check = ConditionCheck.builder()
                .tableName(request.tableName())
                .key(request.key())
                .conditionExpression(request.conditionExpression())
                .expressionAttributeNames(request.expressionAttributeNames())
                .expressionAttributeValues(request.expressionAttributeValues())
                .returnValuesOnConditionCheckFailure(request.returnValuesOnConditionCheckFailure())
                .build();
        return TransactWriteItem.builder().conditionCheck(check).build();
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

package io.mizzle.internal.transaction;

import io.mizzle.exception.ErrorContext;
import io.mizzle.internal.body.ItemReading;
import io.mizzle.internal.body.Learned;
import io.mizzle.internal.execute.ReadRun;
import io.mizzle.internal.plan.ConditionEvaluator;
import io.mizzle.internal.plan.ItemId;
import io.mizzle.internal.plan.ReadPlan;
import io.mizzle.internal.wire.KeyEncoder;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.PrimaryKey;
import io.mizzle.schema.TableDefinition;
import io.mizzle.schema.TablePath;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Get;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;

/**
 * One item that a transaction reads: planned, rendered and decoded as a select by key is.
 *
 * @param <E> the entity
 */
public final class TransactionRead<E> {

    private final PrimaryKey<E> key;
    private final EntityDefinition<E> entity;
    private final ReadPlan.Lookup<E> lookup;
    private final ReadRun<E, ?> run;
    private final GetItemRequest request;

    /**
     * A read.
     *
     * @param key of the item
     * @param run a select by that key
     */
    public TransactionRead(PrimaryKey<E> key, ReadRun<E, ?> run) {
        this.key = key;
        this.run = run;
        this.entity = EntityDefinition.of(TablePath.stateOf(key).entity());
        this.lookup = (ReadPlan.Lookup<E>) run.decision().plan();
        this.request = run.setup().renderer().get(lookup.keys().get(0), lookup.projection());
    }

    PrimaryKey<E> key() {
        return key;
    }

    ItemId item() {
        return ItemId.of(request.tableName(), TableDefinition.of(entity.table()), request.key());
    }

    ErrorContext context() {
        return new ErrorContext("get", entity.name(), KeyEncoder.text(entity, request.key()));
    }

    TransactGetItem action() {
        Get get = Get.builder()
                .tableName(request.tableName())
                .key(request.key())
                .projectionExpression(request.projectionExpression())
                .expressionAttributeNames(request.expressionAttributeNames())
                .build();
        return TransactGetItem.builder().get(get).build();
    }

    /** Whether the item is read from the bytes of the response. */
    boolean wire() {
        return run.setup().wire();
    }

    /** What is known of the layout of items. */
    Learned learned() {
        return run.setup().path().learned();
    }

    /** What reads it from there, or null. */
    @Nullable ItemReading reader() {
        return run.setup().decoder().reader();
    }

    /** The result, or null where the item is none of the entity, or its time is over. */
    @Nullable Object decode(Map<String, AttributeValue> item) {
        return ConditionEvaluator.all(lookup.residual(), item)
                ? run.setup().decoder().decode(item)
                : null;
    }
}

package io.mizzle.internal.transaction;

import io.mizzle.exception.ErrorContext;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.execute.EntityDecoder;
import io.mizzle.internal.execute.ReadRun;
import io.mizzle.internal.plan.ConditionEvaluator;
import io.mizzle.internal.plan.KeyIdentity;
import io.mizzle.internal.plan.ReadPlan;
import io.mizzle.internal.plan.ReadSpec;
import io.mizzle.internal.wire.KeyEncoder;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.PathState;
import io.mizzle.schema.PrimaryKey;
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
final class TransactionRead<E> {

    private final PrimaryKey<E> key;
    private final EntityDefinition<E> entity;
    private final ReadPlan.Lookup<E> lookup;
    private final GetItemRequest request;
    private final EntityDecoder<E> decoder;

    TransactionRead(Engine engine, PrimaryKey<E> key) {
        PathState<E> state = TablePath.stateOf(key);
        this.key = key;
        this.entity = EntityDefinition.of(state.entity());
        this.decoder = new EntityDecoder<>(entity, engine.interceptors(), "read transaction");
        ReadRun<E, E> run = new ReadRun<>(engine, ReadSpec.of(state.entity()).path(state), decoder);
        this.lookup = (ReadPlan.Lookup<E>) run.decision().plan();
        this.request = run.setup().renderer().get(lookup.keys().get(0), lookup.projection());
    }

    PrimaryKey<E> key() {
        return key;
    }

    ItemId item() {
        return new ItemId(request.tableName(), KeyIdentity.of(request.key()));
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

    /** The entity, or null where the item is none, or its time is over. */
    @Nullable E decode(Map<String, AttributeValue> item) {
        return ConditionEvaluator.all(lookup.residual(), item) ? decoder.decode(item) : null;
    }
}

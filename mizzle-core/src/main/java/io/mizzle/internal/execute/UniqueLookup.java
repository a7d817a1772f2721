package io.mizzle.internal.execute;

import io.mizzle.interceptor.Call;
import io.mizzle.internal.plan.ConditionEvaluator;
import io.mizzle.internal.plan.ReadPlan;
import io.mizzle.internal.plan.ReadPlanner;
import io.mizzle.internal.plan.ReadSpec;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.GuardItem;
import io.mizzle.schema.KeyMember;
import io.mizzle.schema.TableDefinition;
import io.mizzle.schema.UniqueAttribute;
import io.mizzle.schema.UniqueKey;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/**
 * Finds an item by a unique value: reads the value's guard, then the item the guard names, both consistently. Where the item lost the
 * value between the two, it begins again.
 *
 * @param <E> the entity
 */
public final class UniqueLookup<E> implements Conversation<Optional<E>> {

    private static final int ATTEMPTS = 5;

    private final Engine engine;
    private final UniqueAttribute<E> unique;
    private final EntityDefinition<E> entity;
    private final ReadSpec<E> spec;
    private final EntityDecoder<E> decoder;
    private final String partition;
    private ReadPlan.@Nullable Lookup<E> item;
    private int attempts;

    /**
     * For one call.
     *
     * @param engine what it runs on
     * @param key the value
     * @throws io.mizzle.exception.InvalidItemException if no item can have the value
     */
    public UniqueLookup(Engine engine, UniqueKey<E> key) {
        this.engine = engine;
        this.unique = UniqueKey.attributeOf(key);
        this.spec = ReadSpec.of(UniqueKey.entityOf(key));
        this.entity = spec.definition();
        this.decoder = EntityDecoder.of(spec, engine, "get");
        this.partition = unique.guard().render(UniqueKey.valuesOf(key).toArray());
    }

    @Override
    public Step<Optional<E>> begin() {
        attempts++;
        item = null;
        return get(GuardItem.key(TableDefinition.of(entity.table()), partition));
    }

    private Step<Optional<E>> get(Map<String, AttributeValue> key) {
        String table = engine.tableName(entity.table());
        DynamoDbRequest request = GetItemRequest.builder()
                .tableName(table)
                .key(key)
                .consistentRead(true)
                .build();
        return new Step.Send<>(new Call("get", entity.name(), table, request));
    }

    @Override
    public Step<Optional<E>> answered(List<DynamoDbResponse> responses) {
        GetItemResponse found = (GetItemResponse) responses.get(0);
        ReadPlan.Lookup<E> lookup = item;
        if (lookup == null) {
            AttributeValue owner = found.item().get(GuardItem.OWNER);
            return owner == null ? new Step.Done<>(Optional.empty()) : owned(owner.m());
        }
        E value = value(lookup, found);
        if (value != null && !has(value) && attempts < ATTEMPTS) {
            return begin();
        }
        return new Step.Done<>(Optional.ofNullable(value).filter(this::has));
    }

    private @Nullable E value(ReadPlan.Lookup<E> lookup, GetItemResponse found) {
        return found.hasItem() && ConditionEvaluator.all(lookup.residual(), found.item())
                ? decoder.decode(found.item())
                : null;
    }

    private Step<Optional<E>> owned(Map<String, AttributeValue> owner) {
        item = ReadPlanner.known(spec, owner, engine.clock().instant());
        return get(owner);
    }

    private boolean has(E value) {
        List<KeyMember<E>> members = unique.members();
        return members.stream().allMatch(member -> member.value().apply(value) != null)
                && partition.equals(unique.guard()
                        .render(members.stream()
                                .map(member ->
                                        Objects.requireNonNull(member.value().apply(value)))
                                .toArray()));
    }
}

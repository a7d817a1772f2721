package io.mizzle.internal.write;

import io.mizzle.codec.AttributeValues;
import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.MizzleException;
import io.mizzle.exception.ModelException;
import io.mizzle.expression.Attribute;
import io.mizzle.expression.Condition;
import io.mizzle.expression.Equality;
import io.mizzle.interceptor.Call;
import io.mizzle.interceptor.Interceptor.Subject;
import io.mizzle.internal.body.BodyWriting;
import io.mizzle.internal.body.ItemBodies;
import io.mizzle.internal.body.WirePath;
import io.mizzle.internal.body.WrittenItem;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.plan.EntityVersions;
import io.mizzle.internal.wire.ItemRules;
import io.mizzle.internal.wire.KeyEncoder;
import io.mizzle.internal.wire.TableKeys;
import io.mizzle.schema.Component;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * What all plans of one statement share: where it runs, what it is about, and the way of entities and items through interceptors
 * and rules. Immutable.
 *
 * @param <E> the entity
 */
final class Planning<E> {

    private final Engine engine;
    private final EntityDefinition<E> entity;
    private final String operation;
    private final boolean counting;
    private final String table;
    private final TableKeys keys;

    Planning(Engine engine, EntityDefinition<E> entity, String operation) {
        this.engine = engine;
        this.entity = entity;
        this.operation = operation;
        this.counting = true;
        this.table = engine.tableName(entity.table());
        this.keys = engine.wire().learned().keys(entity.table());
    }

    private Planning(Planning<E> other, boolean counting) {
        this.engine = other.engine;
        this.entity = other.entity;
        this.operation = other.operation;
        this.counting = counting;
        this.table = other.table;
        this.keys = other.keys;
    }

    /** Where it runs. */
    Engine engine() {
        return engine;
    }

    /** What it is about. */
    EntityDefinition<E> entity() {
        return entity;
    }

    /** The statement's operation. */
    String operation() {
        return operation;
    }

    /** Whether the numbers of parents are kept. */
    boolean counting() {
        return counting;
    }

    /** The same, keeping the counters of other items or not. */
    Planning<E> counting(boolean kept) {
        return kept == counting ? this : new Planning<>(this, kept);
    }

    static <E> Planning<E> of(Engine engine, EntitySchema<E> schema, String operation) {
        return new Planning<>(engine, EntityDefinition.of(schema), operation);
    }

    String table() {
        return table;
    }

    TableKeys keys() {
        return keys;
    }

    /** The entity as interceptors want it written. */
    E beforeWrite(E value) {
        return engine.interceptors().isEmpty() ? value : engine.interceptors().beforeWrite(subject(), value);
    }

    /** The whole item as it will be stored, checked against the rules of DynamoDB. */
    Map<String, AttributeValue> item(E value) {
        return item(value, null);
    }

    /**
     * The same of a batch, whose items have no write ids.
     *
     * @param value the entity
     * @param bodies where items of the batch are written to bytes; null for an item that is written alone
     */
    Map<String, AttributeValue> item(E value, @Nullable ItemBodies bodies) {
        WirePath wire = engine.wire();
        WrittenItem written = wire.writes()
                ? wire.learned().write(entity, value, bodies == null ? this::completeAlone : this::complete, bodies)
                : null;
        return written == null ? encoded(value, bodies == null) : written;
    }

    private void completeAlone(E value, WrittenItem item) {
        complete(value, item);
        WriteIds.add(this, item);
    }

    private void complete(E value, WrittenItem item) {
        ItemEncoder.complete(entity, value, item);
        requireUndeleted(item);
        if (!item.hasPlainKeys(keys().all())) {
            ItemRules.checkKeys(item, keys().all());
        }
    }

    private Map<String, AttributeValue> encoded(E value, boolean alone) {
        Map<String, AttributeValue> item = ItemEncoder.encode(entity, value);
        requireUndeleted(item);
        if (alone) {
            WriteIds.add(this, item);
        }
        if (!engine.interceptors().isEmpty()) {
            item = engine.interceptors().afterEncoding(subject(), Map.copyOf(item));
        }
        checkRules(item);
        return item;
    }

    /** A write of a whole entity is no delete. */
    private void requireUndeleted(Map<String, AttributeValue> item) {
        if (!entity.has(Role.SOFT_DELETE)) {
            return;
        }
        entity.component(Role.SOFT_DELETE)
                .filter(component -> item.containsKey(component.storedName()))
                .ifPresent(component -> {
                    throw new ModelException(
                            new ErrorContext(operation, entity.name(), KeyEncoder.text(entity, item)),
                            "The entity has a \"" + component.name() + "\", which only delete sets",
                            "Leave it null, or bring a deleted item back with update(…).where(…).restore()",
                            null);
                });
    }

    /** The condition that the item is not softly deleted; empty where the entity has no such component. */
    Optional<Condition<E>> undeleted() {
        return entity.component(Role.SOFT_DELETE)
                .map(component -> component.attribute().notExists());
    }

    private void checkRules(Map<String, AttributeValue> item) {
        try {
            ItemRules.checkItem(item, keys().all());
        } catch (MizzleException refusal) {
            throw refusal.withContext(new ErrorContext(operation, entity.name(), KeyEncoder.text(entity, item)));
        }
    }

    /** A stored item as codecs read it. */
    Map<String, AttributeValue> readable(Map<String, AttributeValue> item) {
        return item.isEmpty()
                ? item
                : EntityVersions.lifted(entity, engine.interceptors().beforeDecoding(subject(), item));
    }

    /** The entity of a stored item. */
    E read(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> stored =
                EntityVersions.lifted(entity, engine.interceptors().beforeDecoding(subject(), item));
        E value = AttributeValues.decodeItem(entity.codec(), stored, entity.name());
        return engine.interceptors().afterRead(subject(), value);
    }

    WritePlan<E> plan(
            Map<String, AttributeValue> key,
            WritePlan.Change<E> change,
            List<Condition<E>> conditions,
            WritePlan.Expectation expectation) {
        ItemRules.checkKeys(key, keys().table());
        return planChecked(key, change, conditions, expectation);
    }

    /** The same of a key that was checked with its {@linkplain #item item}. */
    WritePlan<E> planChecked(
            Map<String, AttributeValue> key,
            WritePlan.Change<E> change,
            List<Condition<E>> conditions,
            WritePlan.Expectation expectation) {
        Guards.checkNoGuard(entity, key);
        Operands.check(conditions);
        return new WritePlan<>(operation, entity, table(), key, change, conditions, expectation);
    }

    /** A plan as the request that carries it out. */
    DynamoDbRequest request(WritePlan<?> plan) {
        return WriteRenderer.request(plan, engine.expressions());
    }

    /** A plan of this statement, of whose entity only a wildcard is known. */
    @SuppressWarnings("unchecked") // it was made here
    WritePlan<E> own(WritePlan<?> plan) {
        return (WritePlan<E>) plan;
    }

    /** The condition that the stored version is this one; 0 means that none was ever stored. */
    Optional<Condition<E>> versionIs(long expected) {
        return entity.component(Role.VERSION).map(component -> {
            Attribute<E, ?, ?> version = component.attribute();
            AttributeValue number = AttributeValue.createN(Long.toString(expected));
            return expected == 0
                    ? version.notExists()
                    : new Equality<>(version, PhysicalAttributes.literal(version, number));
        });
    }

    /** The version an entity says it has, empty where its type has none. */
    Optional<Long> versionOf(E value) {
        return entity.component(Role.VERSION).map(component -> number(component, value));
    }

    private static <E> long number(Component<E, ?> component, E value) {
        return component.value().apply(value) instanceof Number number ? number.longValue() : 0;
    }

    Call call(DynamoDbRequest request) {
        return call(request, null);
    }

    Call call(DynamoDbRequest request, @Nullable BodyWriting writing) {
        return new Call(operation, entity.name(), table(), request, writing);
    }

    Subject subject() {
        return new Subject(operation, entity.name());
    }

    /** What errors about an item say. */
    ErrorContext context(Map<String, AttributeValue> key) {
        return new ErrorContext(operation, entity.name(), KeyEncoder.text(entity, key));
    }

    /** Does something about one item, whose failures then name it. */
    <R> R about(Map<String, AttributeValue> key, Supplier<R> part) {
        try {
            return part.get();
        } catch (MizzleException failure) {
            throw failure.withContext(context(key));
        }
    }

    /** Runs a part of the planning, whose failures then say what was being done. */
    <R> R inContext(Supplier<R> part) {
        try {
            return part.get();
        } catch (MizzleException failure) {
            throw failure.withContext(new ErrorContext(operation, entity.name(), null));
        }
    }
}

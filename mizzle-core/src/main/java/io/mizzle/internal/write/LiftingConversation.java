package io.mizzle.internal.write;

import io.mizzle.codec.AttributeValues;
import io.mizzle.exception.ConditionFailedException;
import io.mizzle.expression.Condition;
import io.mizzle.expression.Equality;
import io.mizzle.internal.execute.Conversation;
import io.mizzle.internal.execute.Step;
import io.mizzle.internal.plan.EntityVersions;
import io.mizzle.schema.EntityDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/**
 * An update of part of an item whose entity has older versions: where it meets an older item, that is first written back as the newest
 * version, on condition that nobody changed it meanwhile, and then updated.
 *
 * @param <E> the entity
 * @param <R> the statement's result
 */
final class LiftingConversation<E, R> implements Conversation<R> {

    private static final int ATTEMPTS = 5;
    private static final String NOTE =
            "An item of an older version is first written back as the newest one: two more requests, once for each such item.";

    private final Planning<E> planning;
    private final Supplier<PreparedWrite<R>> again;
    private Conversation<R> update;
    private boolean lifting;
    private int attempts;

    private LiftingConversation(Planning<E> planning, Conversation<R> update, Supplier<PreparedWrite<R>> again) {
        this.planning = planning;
        this.update = update;
        this.again = again;
    }

    /**
     * The update, lifting where that is needed.
     *
     * @param planning of the statement
     * @param again prepares the update
     */
    static <E, R> PreparedWrite<R> around(Planning<E> planning, Supplier<PreparedWrite<R>> again) {
        PreparedWrite<R> prepared = again.get();
        Conversation<R> alone = prepared.alone();
        if (!EntityVersions.lifts(planning.entity()) || alone == null) {
            return prepared;
        }
        List<String> notes = new ArrayList<>(prepared.notes());
        notes.add(NOTE);
        return new PreparedWrite<>(
                prepared.plan(),
                prepared.requests(),
                notes,
                new LiftingConversation<>(planning, alone, again),
                prepared.readFirst(),
                prepared.ending());
    }

    @Override
    public Step<R> begin() {
        return update.begin();
    }

    @Override
    public Step<R> answered(List<DynamoDbResponse> responses) {
        return lifting ? restarted() : update.answered(responses);
    }

    private Step<R> restarted() {
        lifting = false;
        update = again.get().conversation();
        return update.begin();
    }

    @Override
    public Step<R> failed(RuntimeException failure) {
        Map<String, AttributeValue> refused =
                failure instanceof ConditionalCheckFailedException refusal ? item(refusal) : null;
        if (lifting) {
            if (failure instanceof ConditionalCheckFailedException && attempts < ATTEMPTS) {
                return restarted();
            }
            throw failure;
        }
        if (refused != null && isToLift(refused)) {
            return lift(refused);
        }
        try {
            return update.failed(failure);
        } catch (ConditionFailedException whole) {
            Map<String, AttributeValue> old = whole.oldItem().orElse(Map.of());
            if (isToLift(old)) {
                return lift(old);
            }
            throw whole;
        }
    }

    private boolean isToLift(Map<String, AttributeValue> item) {
        return !item.isEmpty() && attempts < ATTEMPTS && EntityVersions.outdated(planning.entity(), item);
    }

    private Step<R> lift(Map<String, AttributeValue> old) {
        attempts++;
        lifting = true;
        return new Step.Send<>(planning.call(put(old)));
    }

    private static @Nullable Map<String, AttributeValue> item(ConditionalCheckFailedException refusal) {
        return refusal.hasItem() && !refusal.item().isEmpty() ? refusal.item() : null;
    }

    @Override
    public Step<R> rested() {
        return update.rested();
    }

    /** The whole item in the newest form, with its index keys; attributes that the entity does not know stay. */
    private PutItemRequest put(Map<String, AttributeValue> old) {
        EntityDefinition<E> entity = planning.entity();
        Map<String, AttributeValue> item = new HashMap<>(EntityVersions.lifted(
                entity, planning.engine().interceptors().beforeDecoding(planning.subject(), old)));
        E value = AttributeValues.decodeItem(entity.codec(), item, entity.name());
        entity.paths().stream().flatMap(path -> path.columns().stream()).forEach(column -> item.remove(column.name()));
        item.putAll(planning.item(value));
        WritePlan<E> plan = planning.plan(
                key(entity, old),
                new WritePlan.Change.Put<>(item),
                unchanged(old, item),
                WritePlan.Expectation.NOTHING);
        return (PutItemRequest) planning.request(plan);
    }

    private static Map<String, AttributeValue> key(EntityDefinition<?> entity, Map<String, AttributeValue> item) {
        Map<String, AttributeValue> key = new LinkedHashMap<>();
        entity.primary().columns().forEach(column -> key.put(column.name(), item.get(column.name())));
        return key;
    }

    private List<Condition<E>> unchanged(Map<String, AttributeValue> old, Map<String, AttributeValue> item) {
        List<Condition<E>> conditions = new ArrayList<>();
        old.forEach((name, value) -> {
            var attribute = PhysicalAttributes.named(planning.entity(), name);
            conditions.add(new Equality<>(attribute, PhysicalAttributes.literal(attribute, value)));
        });
        item.keySet().stream()
                .filter(name -> !old.containsKey(name))
                .map(name -> PhysicalAttributes.named(planning.entity(), name).notExists())
                .forEach(conditions::add);
        return conditions;
    }
}

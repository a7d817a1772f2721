package io.mizzle.internal.write;

import io.mizzle.exception.ErrorContext;
import io.mizzle.expression.Condition;
import io.mizzle.expression.UpdateAction;
import io.mizzle.internal.wire.KeyEncoder;
import io.mizzle.schema.EntityDefinition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One write of one item, with everything decided and nothing rendered: a request of its own, or one action of a transaction.
 * Immutable.
 *
 * @param <E> the entity
 * @param operation the statement's operation
 * @param entity what is written
 * @param table the physical table's name
 * @param key the physical key
 * @param change what happens to the item
 * @param conditions joined by AND, mizzle's own included
 * @param expectation what mizzle's own conditions expect of the stored item
 * @param companions other items that are written in the same transaction
 */
public record WritePlan<E>(
        String operation,
        EntityDefinition<E> entity,
        String table,
        Map<String, AttributeValue> key,
        Change<E> change,
        List<Condition<E>> conditions,
        Expectation expectation,
        List<Companion> companions) {

    /** Copies the lists. */
    public WritePlan {
        conditions = List.copyOf(conditions);
        companions = List.copyOf(companions);
    }

    /** A write of its item only. */
    WritePlan(
            String operation,
            EntityDefinition<E> entity,
            String table,
            Map<String, AttributeValue> key,
            Change<E> change,
            List<Condition<E>> conditions,
            Expectation expectation) {
        this(operation, entity, table, key, change, conditions, expectation, List.of());
    }

    /** Operation, entity and key, for errors. */
    public ErrorContext context() {
        return new ErrorContext(operation, entity.name(), KeyEncoder.text(entity, key));
    }

    /** The same with another change. */
    WritePlan<E> changing(Change<E> other) {
        return new WritePlan<>(operation, entity, table, key, other, conditions, expectation, companions);
    }

    /** The same with other conditions. */
    WritePlan<E> requiring(List<Condition<E>> others) {
        return new WritePlan<>(operation, entity, table, key, change, others, expectation, companions);
    }

    /** The same with other items. */
    WritePlan<E> with(List<Companion> others) {
        return new WritePlan<>(operation, entity, table, key, change, conditions, expectation, others);
    }

    /** What happens to the item. */
    public sealed interface Change<E> {

        /** It becomes this. */
        record Put<E>(Map<String, AttributeValue> item) implements Change<E> {}

        /** Parts of it change; what is stored then is returned. */
        record Update<E>(List<UpdateAction<E>> actions) implements Change<E> {
            /** Copies the actions. */
            public Update {
                actions = List.copyOf(actions);
            }
        }

        /** It goes; what was stored is returned. */
        record Delete<E>() implements Change<E> {}

        /** Nothing: only the conditions are checked. */
        record None<E>() implements Change<E> {}
    }

    /**
     * What mizzle's own conditions expect, to tell which of them was false.
     *
     * @param absent whether no item may be stored
     * @param present whether an item must be stored
     * @param version the version that must be stored, or null for any
     * @param undeleted whether a softly deleted item counts as none
     */
    public record Expectation(
            boolean absent, boolean present, @Nullable Long version, boolean undeleted) {

        static final Expectation NOTHING = new Expectation(false, false, null, false);
        static final Expectation NO_ITEM = new Expectation(true, false, null, false);
        static final Expectation AN_ITEM = new Expectation(false, true, null, false);

        Expectation ofVersion(@Nullable Long expected) {
            return new Expectation(absent, present, expected, undeleted);
        }

        Expectation ofUndeleted() {
            return new Expectation(absent, present, version, true);
        }
    }
}

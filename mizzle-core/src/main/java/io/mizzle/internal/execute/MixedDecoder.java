package io.mizzle.internal.execute;

import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.UnknownTypeException;
import io.mizzle.interceptor.Warning;
import io.mizzle.internal.plan.CollectionPlan.Member;
import io.mizzle.internal.plan.ConditionEvaluator;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.TableDefinition;
import io.mizzle.schema.TableSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Makes entities of items of several types. Items of the table's other entities are passed over; those of types that the table does not
 * know are refused or counted, as the engine says. For one call; not thread-safe.
 *
 * @param <I> what the entities have in common
 */
public final class MixedDecoder<I> implements ItemDecoder<I> {

    private static final String GUARD = "_unique";

    private final Engine engine;
    private final String operation;
    private final String name;
    private final TableDefinition table;
    private final List<String> known = new ArrayList<>();
    private final Map<String, ItemDecoder<? extends I>> members = new HashMap<>();
    private final @Nullable ItemDecoder<? extends I> only;
    private final Set<String> others = new HashSet<>();
    private final Map<String, Integer> skipped = new TreeMap<>();

    /**
     * For one call.
     *
     * @param engine where it runs
     * @param operation the statement's operation
     * @param name of the collection, for messages
     * @param table the items are in
     * @param wanted the entities that are wanted, at least one
     */
    public MixedDecoder(
            Engine engine, String operation, String name, TableSchema<?> table, List<Member<? extends I>> wanted) {
        this.engine = engine;
        this.operation = operation;
        this.name = name;
        this.table = TableDefinition.of(table);
        wanted.forEach(this::add);
        this.only =
                this.table.typeAttribute() == null ? members.values().iterator().next() : null;
        addOthers(table);
    }

    private <E extends I> void add(Member<E> member) {
        EntityDefinition<E> entity = EntityDefinition.of(member.entity());
        EntityDecoder<E> whole = new EntityDecoder<>(entity, engine.interceptors(), operation);
        ItemDecoder<E> decoder = item -> ConditionEvaluator.all(member.residual(), item) ? whole.decode(item) : null;
        members.put(entity.typeName(), decoder);
        entity.aliases().forEach(alias -> members.put(alias, decoder));
    }

    private <T> void addOthers(TableSchema<T> schema) {
        for (EntitySchema<? extends T> entity : TableSchema.entitiesOf(schema)) {
            EntityDefinition<?> definition = EntityDefinition.of(entity);
            known.add(definition.typeName());
            others.add(definition.typeName());
            others.addAll(definition.aliases());
        }
    }

    @Override
    public @Nullable I decode(Map<String, AttributeValue> item) {
        ItemDecoder<? extends I> single = only;
        if (single != null) {
            return single.decode(item);
        }
        AttributeValue stored = item.get(String.valueOf(table.typeAttribute()));
        String type = stored == null || stored.s() == null ? "" : stored.s();
        ItemDecoder<? extends I> decoder = members.get(type);
        if (decoder != null) {
            return decoder.decode(item);
        }
        if (!others.contains(type) && !isGuard(item)) {
            unknown(type);
        }
        return null;
    }

    /** The guard items of unique attributes are no one's entities. */
    private boolean isGuard(Map<String, AttributeValue> item) {
        AttributeValue partition = item.get(table.partition().name());
        return partition != null && partition.s() != null && partition.s().startsWith(GUARD + "#");
    }

    private void unknown(String type) {
        if (engine.unknownTypes() == Engine.Unknown.FAIL) {
            throw new UnknownTypeException(
                    new ErrorContext(operation, name, null), type.isEmpty() ? null : type, known);
        }
        skipped.merge(type, 1, Integer::sum);
    }

    /** Tells the listener what was passed over since the last time. */
    public void report() {
        skipped.forEach((type, count) -> engine.listener()
                .warned(new Warning(
                        Warning.Kind.UNKNOWN_TYPE,
                        operation,
                        name,
                        "It passed over " + count + " items of type \"" + type + "\", which no entity of table "
                                + table.name() + " has. Add the entity, or the name to an entity's aliases.")));
        skipped.clear();
    }
}

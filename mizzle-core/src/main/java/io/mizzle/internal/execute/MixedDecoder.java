package io.mizzle.internal.execute;

import io.mizzle.internal.plan.CollectionPlan.Member;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.TableDefinition;
import io.mizzle.schema.TableSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Makes entities of items of several types. Items of the table's other entities are passed over; those of types that the table does not
 * know are refused or counted, as the engine says. For one call; not thread-safe.
 *
 * @param <I> what the entities have in common
 */
public final class MixedDecoder<I> implements ItemDecoder<I> {

    private final Engine engine;
    private final String operation;
    private final TypeCheck types;
    private final Map<String, ItemDecoder<? extends I>> members = new HashMap<>();
    private final @Nullable ItemDecoder<? extends I> only;

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
        this.types = new TypeCheck(engine, operation, name, table);
        wanted.forEach(this::add);
        this.only = TableDefinition.of(table).typeAttribute() == null
                ? members.values().iterator().next()
                : null;
    }

    private <E extends I> void add(Member<E> member) {
        EntityDefinition<E> entity = EntityDefinition.of(member.entity());
        EntityDecoder<E> whole = new EntityDecoder<>(entity, engine.interceptors(), operation, member.residual());
        members.put(entity.typeName(), whole);
        entity.aliases().forEach(alias -> members.put(alias, whole));
    }

    @Override
    public @Nullable I decode(Map<String, AttributeValue> item) {
        if (!types.known(item)) {
            return null;
        }
        ItemDecoder<? extends I> decoder = only == null ? members.get(types.type(item)) : only;
        return decoder == null ? null : decoder.decode(item);
    }

    /** Tells the listener what was passed over since the last time. */
    public void report() {
        types.report();
    }
}

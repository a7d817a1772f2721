package io.mizzle.internal.execute;

import io.mizzle.internal.body.ItemReader;
import io.mizzle.internal.body.ItemReading;
import io.mizzle.internal.body.MixedReader;
import io.mizzle.internal.plan.CollectionPlan.Member;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.TableDefinition;
import io.mizzle.schema.TableSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Makes entities of items of several types. Items of the table's other entities are passed over; those of types that the table does not
 * know are refused or counted, as the engine says. For one call; not thread-safe.
 *
 * @param <R> what is made of them
 */
public final class MixedDecoder<R> implements ItemDecoder<R> {

    /**
     * What is made of items of each entity.
     *
     * @param <I> what the entities have in common
     * @param <R> what is made of them
     */
    public interface Making<I, R> {

        /**
         * The decoder of one entity.
         *
         * @param entity the entity
         * @param whole makes entities of its items
         */
        <E extends I> ItemDecoder<? extends R> of(EntitySchema<E> entity, EntityDecoder<E> whole);
    }

    /** The entities themselves. */
    public static <I> Making<I, I> entities() {
        return new Making<>() {
            @Override
            public <E extends I> ItemDecoder<? extends I> of(EntitySchema<E> entity, EntityDecoder<E> whole) {
                return whole;
            }
        };
    }

    private final Engine engine;
    private final String operation;
    private final TypeCheck types;
    private final Map<String, ItemDecoder<? extends R>> members = new HashMap<>();
    private final @Nullable ItemDecoder<? extends R> only;
    private final boolean letsGo;
    private @Nullable ItemReading reading;
    private boolean asked;

    /**
     * For one call.
     *
     * @param engine where it runs
     * @param operation the statement's operation
     * @param name of the collection, for messages
     * @param table the items are in
     * @param wanted the entities that are wanted, at least one
     * @param making what is made of them
     */
    public <I> MixedDecoder(
            Engine engine,
            String operation,
            String name,
            TableSchema<?> table,
            List<Member<? extends I>> wanted,
            Making<I, R> making) {
        this.engine = engine;
        this.operation = operation;
        this.types = new TypeCheck(engine, operation, name, table);
        wanted.forEach(member -> add(member, making));
        this.only = TableDefinition.of(table).typeAttribute() == null
                ? members.values().iterator().next()
                : null;
        this.letsGo = members.values().stream().allMatch(ItemDecoder::letsGo);
    }

    private <I, E extends I> void add(Member<E> member, Making<I, R> making) {
        EntityDefinition<E> entity = EntityDefinition.of(member.entity());
        EntityDecoder<E> whole = new EntityDecoder<>(entity, engine.interceptors(), operation, member.residual());
        ItemDecoder<? extends R> decoder = making.of(member.entity(), whole);
        members.put(entity.typeName(), decoder);
        entity.aliases().forEach(alias -> members.put(alias, decoder));
    }

    @Override
    public @Nullable R decode(Map<String, AttributeValue> item) {
        if (!types.known(item)) {
            return null;
        }
        ItemDecoder<? extends R> decoder = only == null ? members.get(types.type(item)) : only;
        return decoder == null ? null : decoder.decode(item);
    }

    @Override
    public boolean letsGo() {
        return letsGo;
    }

    @Override
    public @Nullable ItemReading reader() {
        if (!asked) {
            asked = true;
            reading = MixedReader.of(readers());
        }
        return reading;
    }

    private List<ItemReader<?>> readers() {
        List<ItemReader<?>> readers = new ArrayList<>();
        for (ItemDecoder<?> member : only == null ? members.values() : List.of(only)) {
            if (member.reader() instanceof ItemReader<?> reader) {
                readers.add(reader);
            }
        }
        return readers;
    }

    /** Tells the listener what was passed over since the last time. */
    public void report() {
        types.report();
    }
}

package io.mizzle.internal.execute;

import io.mizzle.codec.RecordCodec;
import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.MizzleException;
import io.mizzle.exception.UnknownTypeException;
import io.mizzle.expression.Condition;
import io.mizzle.interceptor.Interceptor.Subject;
import io.mizzle.internal.body.BodyItem;
import io.mizzle.internal.body.ItemReader;
import io.mizzle.internal.plan.ConditionEvaluator;
import io.mizzle.internal.plan.EntityVersions;
import io.mizzle.internal.plan.ReadSpec;
import io.mizzle.internal.plan.StandingConditions;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.GuardItem;
import io.mizzle.schema.TableDefinition;
import io.mizzle.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Makes entities of items, through the interceptors; items of other entities are passed over.
 *
 * @param <E> the entity
 */
public final class EntityDecoder<E> implements ItemDecoder<E> {

    private final EntityDefinition<E> entity;
    private final InterceptorChain interceptors;
    private final Subject subject;
    private final TableDefinition table;
    private final @Nullable String typeAttribute;
    private final List<Condition<E>> conditions;
    private final Function<Map<String, AttributeValue>, E> made = this::entity;
    private @Nullable ItemReader<E> reader;

    /**
     * For one statement.
     *
     * @param entity the entity
     * @param interceptors see every item and entity
     * @param operation what the statement does
     */
    public EntityDecoder(EntityDefinition<E> entity, InterceptorChain interceptors, String operation) {
        this(entity, interceptors, operation, List.of());
    }

    /**
     * For a read whose conditions are checked on items of the newest version.
     *
     * @param spec what is read
     * @param engine where it runs
     * @param operation what the statement does
     */
    public static <E> EntityDecoder<E> of(ReadSpec<E> spec, Engine engine, String operation) {
        EntityDefinition<E> entity = spec.definition();
        List<Condition<E>> conditions = new ArrayList<>(0);
        if (EntityVersions.lifts(entity)) {
            conditions.addAll(spec.conditions());
            conditions.addAll(
                    StandingConditions.of(entity, spec.options(), engine.clock().instant()));
        }
        EntityDecoder<E> decoder = new EntityDecoder<>(entity, engine.interceptors(), operation, conditions);
        if (engine.wire().reads()) {
            decoder.reader = engine.wire().learned().reader(entity);
        }
        return decoder;
    }

    /**
     * For one statement.
     *
     * @param entity the entity
     * @param interceptors see every item and entity
     * @param operation what the statement does
     * @param conditions checked on each item, after it was lifted to the newest version; items that fail them are passed over
     */
    public EntityDecoder(
            EntityDefinition<E> entity,
            InterceptorChain interceptors,
            String operation,
            List<Condition<E>> conditions) {
        this.conditions = List.copyOf(conditions);
        this.entity = entity;
        this.interceptors = interceptors;
        this.subject = new Subject(operation, entity.name());
        this.table = TableDefinition.of(entity.table());
        this.typeAttribute = table.typeAttribute();
    }

    @Override
    public ItemReader<E> reader() {
        ItemReader<E> known = reader;
        if (known == null) {
            known = new ItemReader<>(entity, entity.codec());
            reader = known;
        }
        return known;
    }

    /** Interceptors may keep what they see. */
    @Override
    public boolean letsGo() {
        return interceptors.isEmpty();
    }

    /**
     * What reads another record of the same items.
     *
     * @param codec its reader
     */
    public <P> ItemReader<P> reader(RecordCodec<P> codec) {
        return new ItemReader<>(entity, codec);
    }

    @Override
    public @Nullable E decode(Map<String, AttributeValue> item) {
        return decode(item, made);
    }

    /**
     * An item as the interceptors want it decoded.
     *
     * @param item as it was read
     * @return null if it is of another entity
     */
    public @Nullable Map<String, AttributeValue> seen(Map<String, AttributeValue> item) {
        return decode(item, own -> own);
    }

    /**
     * The entity of an item that was seen.
     *
     * @param seen as {@link #seen} gave it
     */
    public E entity(Map<String, AttributeValue> seen) {
        return interceptors.afterRead(subject, decoded(seen));
    }

    private E decoded(Map<String, AttributeValue> item) {
        return BodyItem.decoded(item, entity.codec(), entity.name());
    }

    /**
     * Decodes the same items to another record.
     *
     * @param codec its reader
     * @param name its simple name, for errors
     */
    public <P> ItemDecoder<P> as(RecordCodec<P> codec, String name) {
        ItemReader<P> other = reader(codec);
        return new ItemDecoder<>() {
            @Override
            public ItemReader<P> reader() {
                return other;
            }

            @Override
            public boolean letsGo() {
                return interceptors.isEmpty();
            }

            @Override
            public @Nullable P decode(Map<String, AttributeValue> item) {
                return EntityDecoder.this.decode(item, own -> BodyItem.decoded(own, codec, name));
            }
        };
    }

    /**
     * The same with another way to make a result.
     *
     * @param result makes it of an item of this entity
     */
    public <R> @Nullable R decode(Map<String, AttributeValue> item, Function<Map<String, AttributeValue>, R> result) {
        try {
            Map<String, AttributeValue> newest = newest(item);
            return newest == null ? null : result.apply(newest);
        } catch (MizzleException failure) {
            throw named(failure, item);
        }
    }

    /** The item as a result is made of it; null where it is none of those wanted. */
    private @Nullable Map<String, AttributeValue> newest(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> seen = interceptors.beforeDecoding(subject, item);
        if (!isOwn(seen)) {
            return null;
        }
        boolean newest = seen instanceof BodyItem body && body.isOf(entity);
        Map<String, AttributeValue> lifted = newest ? seen : EntityVersions.lifted(entity, seen);
        return ConditionEvaluator.all(conditions, lifted) ? lifted : null;
    }

    private MizzleException named(MizzleException failure, Map<String, AttributeValue> item) {
        return failure.withContext(new ErrorContext(subject.operation(), entity.name(), KeyText.of(entity, item)));
    }

    /**
     * Does something about an item, whose failures then name it.
     *
     * @param item at least with its key
     * @param part what is done
     */
    public <R extends @Nullable Object> R inContext(Map<String, AttributeValue> item, Supplier<R> part) {
        try {
            return part.get();
        } catch (MizzleException failure) {
            throw named(failure, item);
        }
    }

    private boolean isOwn(Map<String, AttributeValue> item) {
        if (item instanceof BodyItem body && body.isOf(entity)) {
            return true;
        }
        if (GuardItem.is(table, item)) {
            return false;
        }
        if (typeAttribute == null) {
            return true;
        }
        AttributeValue stored = item.get(typeAttribute);
        String type = stored == null ? null : stored.s();
        if (entity.typeName().equals(type) || type != null && entity.aliases().contains(type)) {
            return true;
        }
        if (type == null || !known(entity.table(), type)) {
            throw new UnknownTypeException(ErrorContext.NONE, type == null ? "" : type, names(entity.table()));
        }
        return false;
    }

    private static <T> boolean known(TableSchema<T> table, String type) {
        return TableSchema.entitiesOf(table).stream()
                .map(EntityDecoder::definition)
                .anyMatch(other ->
                        other.typeName().equals(type) || other.aliases().contains(type));
    }

    private static <T> List<String> names(TableSchema<T> table) {
        return TableSchema.entitiesOf(table).stream()
                .map(schema -> definition(schema).typeName())
                .toList();
    }

    private static <X> EntityDefinition<X> definition(EntitySchema<X> schema) {
        return EntityDefinition.of(schema);
    }
}

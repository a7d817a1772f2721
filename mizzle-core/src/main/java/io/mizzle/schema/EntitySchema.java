package io.mizzle.schema;

import io.mizzle.codec.Codec;
import io.mizzle.codec.RecordCodec;
import io.mizzle.expression.Access;
import io.mizzle.expression.AttributeSpec;
import io.mizzle.expression.NumberAttribute;
import io.mizzle.expression.OrderedAttribute;
import io.mizzle.expression.ScalarAttribute;
import io.mizzle.expression.StringAttribute;
import org.jspecify.annotations.Nullable;

/**
 * An entity as statements name it; generated for each entity record, as a constant such as {@code QOrder.ORDER}. Immutable and
 * thread-safe.
 *
 * @param <E> the entity
 */
public abstract non-sealed class EntitySchema<E> implements Form<E, E> {

    private final String name;
    private volatile @Nullable EntityDefinition<E> definition;

    /**
     * For generated code.
     *
     * @param name the record's simple name
     */
    protected EntitySchema(String name) {
        this.name = name;
    }

    /** What reads and writes its attributes: all that mapping an item takes. */
    protected abstract RecordCodec<E> codec();

    /** Describes the entity; called after class initialisation, and again only if two threads come first together. */
    protected abstract EntityDefinitionBuilder<E> define();

    /** Describes the table of an entity that has one to itself; called when the table is first asked about. */
    protected TableDefinition defineTable() {
        throw new IllegalStateException(name + " shares its table with other entities, which describes itself.");
    }

    /**
     * What is stored of an entity, by position: the components in the order of the definition, then what only keys are made of. A
     * switch rather than a function each: nothing has to be linked before the first item is mapped.
     *
     * @param entity not null
     * @param position from 0
     * @return null where the attribute would be absent
     */
    protected @Nullable Object value(E entity, int position) {
        throw new IllegalArgumentException(name + " has no component " + position);
    }

    /** A builder with everything set as in an entity. */
    public abstract EntityBuilder<E> copy(E entity);

    /** An attribute whose values have an order in DynamoDB; for generated code. */
    protected final <V, A extends Access> OrderedAttribute<E, V, A> ordered(String stored, Codec<V> codec) {
        return new OrderedAttribute<>(AttributeSpec.of(name, stored, codec));
    }

    /** A text; for generated code. */
    protected final <A extends Access> StringAttribute<E, A> text(String stored, Codec<String> codec) {
        return new StringAttribute<>(AttributeSpec.of(name, stored, codec));
    }

    /** A number; for generated code. */
    protected final <V, A extends Access> NumberAttribute<E, V, A> number(String stored, Codec<V> codec) {
        return new NumberAttribute<>(AttributeSpec.of(name, stored, codec));
    }

    /** A value without order; for generated code. */
    protected final <V, A extends Access> ScalarAttribute<E, V, A> scalar(String stored, Codec<V> codec) {
        return new ScalarAttribute<>(AttributeSpec.of(name, stored, codec));
    }

    final EntityDefinition<E> definition() {
        EntityDefinition<E> known = definition;
        if (known == null) {
            known = new EntityDefinition<>(this);
            definition = known;
        }
        return known;
    }

    /** The entity's simple name. */
    @Override
    public final String toString() {
        return name;
    }
}

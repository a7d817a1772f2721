package io.mizzle.internal.wire;

import io.mizzle.codec.AttributeValues;
import io.mizzle.codec.Codec;
import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.IncompleteKeyException;
import io.mizzle.expression.Attribute;
import io.mizzle.expression.AttributePath;
import io.mizzle.expression.AttributeSpec;
import io.mizzle.schema.AccessPath;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.KeyColumn;
import io.mizzle.schema.KeyMember;
import io.mizzle.schema.PathState;
import io.mizzle.schema.PrimaryKey;
import io.mizzle.schema.TablePath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Physical keys from typed ones and from entities. Pure functions. */
public final class KeyEncoder {

    private KeyEncoder() {}

    /**
     * The physical key of one item.
     *
     * @param key a complete key
     * @return the table's key attributes, partition first
     * @throws io.mizzle.exception.InvalidItemException if a value does not fit its place in the key
     */
    public static <E> Map<String, AttributeValue> ofKey(PrimaryKey<E> key) {
        return of(TablePath.stateOf(key));
    }

    /**
     * The same of a path along the table's own key with every value given.
     *
     * @param key the path
     */
    public static <E> Map<String, AttributeValue> of(PathState<E> key) {
        AccessPath<E> path = key.accessPath();
        Map<String, AttributeValue> encoded = new LinkedHashMap<>(4);
        for (KeyColumn<E> column : path.columns()) {
            encoded.put(column.name(), column(column, path, key.values()));
        }
        return encoded;
    }

    private static <E> AttributeValue column(KeyColumn<E> column, AccessPath<E> path, List<Object> values) {
        if (column instanceof KeyColumn.Native<E> own) {
            return stored(own.member(), values.get(position(own.member(), path)));
        }
        KeyColumn.Text<E> text = (KeyColumn.Text<E>) column;
        @Nullable Object[] parts = new @Nullable Object[text.members().size()];
        for (int at = 0; at < parts.length; at++) {
            parts[at] = values.get(position(text.members().get(at), path));
        }
        return AttributeValue.createS(text.template().render(parts));
    }

    /** By name, which is all that tells members of an entity apart: equality of records is something a fresh JVM has to link. */
    private static <E> int position(KeyMember<E> member, AccessPath<E> path) {
        List<KeyMember<E>> members = path.members();
        for (int at = 0; at < members.size(); at++) {
            if (members.get(at).name().equals(member.name())) {
                return at;
            }
        }
        return -1;
    }

    /**
     * The physical key of an entity.
     *
     * @param entity what it is
     * @param value with everything its key is made of
     * @return the table's key attributes, partition first
     * @throws IncompleteKeyException if part of the key is null
     * @throws io.mizzle.exception.InvalidItemException if a value does not fit its place in the key
     */
    public static <E> Map<String, AttributeValue> ofEntity(EntityDefinition<E> entity, E value) {
        return of(entity, member -> member.value().apply(value));
    }

    /**
     * The physical key of the values of its members.
     *
     * @param entity what it is
     * @param values gives each member's value, or null
     * @throws IncompleteKeyException if one is null
     */
    public static <E> Map<String, AttributeValue> of(
            EntityDefinition<E> entity, Function<KeyMember<E>, @Nullable Object> values) {
        requireAll(entity, values);
        Map<String, AttributeValue> key = new LinkedHashMap<>(4);
        for (KeyColumn<E> column : entity.primary().columns()) {
            key.put(column.name(), column(column, values));
        }
        return key;
    }

    /**
     * Whether an item has its physical key already, made of components as they are.
     *
     * @param item has the attributes of its components
     * @param entity what it is
     */
    public static boolean isIn(Map<String, AttributeValue> item, EntityDefinition<?> entity) {
        List<? extends KeyColumn<?>> columns = entity.primary().columns();
        for (int i = 0; i < columns.size(); i++) {
            KeyColumn<?> column = columns.get(i);
            if (!isOwn(column) || !item.containsKey(column.name())) {
                return false;
            }
        }
        return true;
    }

    /**
     * Adds the physical key to an item, where its components are not the key already.
     *
     * @param item has the attributes of its components
     * @param entity what it is
     * @param values gives each member's value, or null
     * @throws IncompleteKeyException if one is null
     */
    public static <E> void addTo(
            Map<String, AttributeValue> item,
            EntityDefinition<E> entity,
            Function<KeyMember<E>, @Nullable Object> values) {
        requireAll(entity, values);
        for (KeyColumn<E> column : entity.primary().columns()) {
            if (!isOwn(column) || !item.containsKey(column.name())) {
                item.put(column.name(), column(column, values));
            }
        }
    }

    /** Whether the attribute is that of the component itself. */
    private static boolean isOwn(KeyColumn<?> column) {
        if (!(column instanceof KeyColumn.Native<?> own)) {
            return false;
        }
        AttributePath path = Attribute.specOf(own.member().attribute()).path();
        return path.topLevel() && path.root().equals(own.name());
    }

    private static <E> void requireAll(EntityDefinition<E> entity, Function<KeyMember<E>, @Nullable Object> values) {
        for (KeyMember<E> member : entity.primary().members()) {
            if (values.apply(member) == null) {
                throw incomplete(entity, values);
            }
        }
    }

    private static <E> IncompleteKeyException incomplete(
            EntityDefinition<E> entity, Function<KeyMember<E>, @Nullable Object> values) {
        List<String> missing = entity.primary().members().stream()
                .filter(member -> values.apply(member) == null)
                .map(KeyMember::name)
                .toList();
        return new IncompleteKeyException(new ErrorContext(null, entity.name(), null), missing);
    }

    /**
     * One physical key attribute, all of whose members are known.
     *
     * @param column the attribute
     * @param values gives each member's value
     */
    public static <E> AttributeValue column(KeyColumn<E> column, Function<KeyMember<E>, @Nullable Object> values) {
        if (column instanceof KeyColumn.Native<E> own) {
            return stored(own.member(), Objects.requireNonNull(values.apply(own.member())));
        }
        KeyColumn.Text<E> text = (KeyColumn.Text<E>) column;
        @Nullable Object[] parts = new Object[text.members().size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = values.apply(text.members().get(i));
        }
        return AttributeValue.createS(text.template().render(parts));
    }

    /**
     * A member's value as its own attribute stores it.
     *
     * @param member the member
     * @param value its value
     */
    public static AttributeValue stored(KeyMember<?> member, Object value) {
        return component(member.attribute(), value);
    }

    /**
     * A key's values by their members.
     *
     * @param key a complete key
     * @return null for a member that is none of the key's
     */
    public static <E> Function<KeyMember<E>, @Nullable Object> values(PrimaryKey<E> key) {
        PathState<E> state = TablePath.stateOf(key);
        List<KeyMember<E>> members = state.accessPath().members();
        List<Object> values = state.values();
        return member -> {
            for (int i = 0; i < values.size(); i++) {
                if (members.get(i).name().equals(member.name())) {
                    return values.get(i);
                }
            }
            return null;
        };
    }

    /**
     * A key as people read it: its physical attributes, {@code ***} in place of one that holds something sensitive.
     *
     * @param entity what it is the key of
     * @param key the physical key
     */
    public static String text(EntityDefinition<?> entity, Map<String, AttributeValue> key) {
        return entity.primary().columns().stream()
                .map(column -> sensitive(column) ? "***" : plain(key.get(column.name())))
                .collect(Collectors.joining("/"));
    }

    private static boolean sensitive(KeyColumn<?> column) {
        return column.members().stream()
                .anyMatch(member -> Attribute.specOf(member.attribute()).sensitive());
    }

    private static String plain(@Nullable AttributeValue value) {
        if (value == null) {
            return "?";
        }
        return value.s() != null ? value.s() : value.n() != null ? value.n() : String.valueOf(value.b());
    }

    @SuppressWarnings("unchecked") // a member's value has the type of its attribute
    private static <V> AttributeValue component(Attribute<?, V, ?> attribute, Object value) {
        AttributeSpec<V> spec = Attribute.specOf(attribute);
        Codec<V> codec = spec.codec();
        return AttributeValues.encode(
                codec, (V) value, spec.path().entity(), spec.path().toString());
    }
}

package io.mizzle.schema;

import io.mizzle.expression.Attribute;
import io.mizzle.expression.Condition;
import io.mizzle.key.KeyTemplate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Collects a definition; for generated code.
 *
 * @param <E> the entity
 */
public final class EntityDefinitionBuilder<E> {

    final EntitySchema<E> entity;
    final Class<E> type;
    final TableSchema<?> table;
    final List<Component<E, ?>> components = new ArrayList<>();
    final Map<String, KeyMember<E>> members = new HashMap<>();
    final List<PathParts<E>> paths = new ArrayList<>();
    final List<UniqueParts> uniques = new ArrayList<>();
    final List<CounterParts> counters = new ArrayList<>();
    final List<RelationParts<E>> relations = new ArrayList<>();
    String typeName;
    List<String> aliases = List.of();
    int version = 1;
    Map<Integer, UnaryOperator<Map<String, AttributeValue>>> upcasts = Map.of();
    Map<String, String> renames = Map.of();

    EntityDefinitionBuilder(EntitySchema<E> entity, Class<E> type, TableSchema<?> table) {
        this.entity = entity;
        this.type = type;
        this.table = table;
        this.typeName = entity.toString();
    }

    /** The stored type name where it is not the simple name, and names of older items. */
    public EntityDefinitionBuilder<E> typeName(String stored, String... older) {
        typeName = stored;
        aliases = List.of(older);
        return this;
    }

    /** The entity's version, above 1. */
    public EntityDefinitionBuilder<E> version(int number) {
        version = number;
        return this;
    }

    /**
     * What lifts an item of an older version to the next.
     *
     * @param from the version it reads
     * @param lift gets a map of its own and gives the attributes of version {@code from + 1}
     */
    public EntityDefinitionBuilder<E> upcast(int from, UnaryOperator<Map<String, AttributeValue>> lift) {
        Map<Integer, UnaryOperator<Map<String, AttributeValue>>> more = new TreeMap<>(upcasts);
        more.put(from, lift);
        upcasts = Collections.unmodifiableMap(more);
        return this;
    }

    /**
     * A former name of an attribute.
     *
     * @param former the name that items may still have
     * @param name the attribute's name
     */
    public EntityDefinitionBuilder<E> renamed(String former, String name) {
        Map<String, String> more = new TreeMap<>(renames);
        more.put(former, name);
        renames = Collections.unmodifiableMap(more);
        return this;
    }

    /**
     * The next component, whose values {@link EntitySchema#value} gives by its position.
     *
     * @param name the component's name; for a flattened document {@code shipTo.city}
     * @param attribute where it is stored
     * @param roles what mizzle does with it
     */
    public EntityDefinitionBuilder<E> component(String name, Attribute<E, ?, ?> attribute, Role... roles) {
        components.add(read(name, attribute, members.size(), roles));
        return member(name, attribute);
    }

    /**
     * A value that keys are made of and that is no component: part of a document. Comes after the components.
     *
     * @param path as templates write it: {@code shipTo.city}
     * @param attribute where it is stored
     */
    public EntityDefinitionBuilder<E> member(String path, Attribute<E, ?, ?> attribute) {
        int position = members.size();
        members.put(path, new KeyMember<>(path, attribute, new StoredValue<E, Object>(entity, position)));
        return this;
    }

    private <V> Component<E, V> read(String name, Attribute<E, V, ?> attribute, int position, Role... roles) {
        return Component.of(name, attribute, new StoredValue<E, V>(entity, position), roles);
    }

    /**
     * The table's key first, then the index keys in declaration order. What follows describes this path.
     *
     * @param name the method of the metamodel
     * @param kind where it leads
     * @param index the index's name; the table's name for the table's key
     */
    public EntityDefinitionBuilder<E> path(String name, AccessPath.Kind kind, String index) {
        paths.add(new PathParts<>(name, kind, index, members));
        return this;
    }

    /** A partition key attribute of the path, filled from a template. */
    public EntityDefinitionBuilder<E> partition(String attribute, KeyTemplate template) {
        last().partition.add(last().column(attribute, template));
        return this;
    }

    /** A partition key attribute of the path that holds a component's own value. */
    public EntityDefinitionBuilder<E> partition(String attribute, String component) {
        last().partition.add(last().column(attribute, component));
        return this;
    }

    /** A sort key attribute of the path, filled from a template. */
    public EntityDefinitionBuilder<E> sort(String attribute, KeyTemplate template) {
        last().sort.add(last().column(attribute, template));
        return this;
    }

    /** A sort key attribute of the path that holds a component's own value. */
    public EntityDefinitionBuilder<E> sort(String attribute, String component) {
        last().sort.add(last().column(attribute, component));
        return this;
    }

    /** What also must hold of an item to be in the path's index. */
    public EntityDefinitionBuilder<E> when(Condition<E> condition) {
        last().when.add(condition);
        return this;
    }

    /** A relation to at most one item. What follows describes this relation. */
    public EntityDefinitionBuilder<E> one(String name) {
        relations.add(new RelationParts<>(name, false, entity));
        return this;
    }

    /** A relation to several items. What follows describes this relation. */
    public EntityDefinitionBuilder<E> many(String name) {
        relations.add(new RelationParts<>(name, true, entity));
        return this;
    }

    /**
     * The linking entity that the next way leads through.
     *
     * @param link the linking entity
     * @param path the name of its access path
     * @param own components of this entity, one per bound step of the path
     */
    public EntityDefinitionBuilder<E> through(EntitySchema<?> link, String path, String... own) {
        lastRelation().through(link, path, own);
        return this;
    }

    /**
     * A way of the relation to an entity; the relation to a sealed interface has several.
     *
     * @param target the entity
     * @param path the name of its access path
     * @param own components of this entity, or of the linking one, one per bound step of the path. A list or set gives a
     *     key for each element
     */
    public EntityDefinitionBuilder<E> to(EntitySchema<?> target, String path, String... own) {
        lastRelation().to(target, path, own);
        return this;
    }

    /** The component that holds the related entity's type name. */
    public EntityDefinitionBuilder<E> byType(String component) {
        lastRelation().byType(component);
        return this;
    }

    private RelationParts<E> lastRelation() {
        return relations.get(relations.size() - 1);
    }

    private PathParts<E> last() {
        return paths.get(paths.size() - 1);
    }

    /**
     * The next component whose values are unique.
     *
     * @param component its name
     * @param guard the partition key of its guards, whose last placeholder is the component
     */
    public EntityDefinitionBuilder<E> unique(String component, KeyTemplate guard) {
        uniques.add(new UniqueParts(component, guard));
        return this;
    }

    /**
     * A component that counts the items of a related entity.
     *
     * @param component its name
     * @param child the related entity
     * @param members the related entity's components that this entity's key is made of, in its order
     */
    public EntityDefinitionBuilder<E> count(String component, EntitySchema<?> child, String... members) {
        counters.add(new CounterParts(component, child, null, List.of(members)));
        return this;
    }

    /**
     * A component that sums an attribute of a related entity.
     *
     * @param component its name
     * @param child the related entity
     * @param summed the related entity's component
     * @param members the related entity's components that this entity's key is made of, in its order
     */
    public EntityDefinitionBuilder<E> sum(String component, EntitySchema<?> child, String summed, String... members) {
        counters.add(new CounterParts(component, child, summed, List.of(members)));
        return this;
    }
}

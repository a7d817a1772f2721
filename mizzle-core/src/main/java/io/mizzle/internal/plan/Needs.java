package io.mizzle.internal.plan;

import io.mizzle.expression.Condition;
import io.mizzle.schema.AccessPath;
import io.mizzle.schema.Component;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.Index;
import io.mizzle.schema.KeyAttribute;
import io.mizzle.schema.Role;
import io.mizzle.schema.TableDefinition;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The attributes a select needs, by stored name, and whether an index carries them.
 *
 * @param <E> the entity
 */
final class Needs<E> {

    private final ReadSpec<E> spec;
    private final EntityDefinition<E> entity;
    private final TableDefinition table;
    private final List<Condition<E>> conditions;
    private final boolean lifted;
    private final boolean everything;

    Needs(ReadSpec<E> spec, List<Condition<E>> conditions) {
        this.spec = spec;
        this.entity = spec.definition();
        this.table = TableDefinition.of(entity.table());
        this.conditions = conditions;
        this.lifted = EntityVersions.lifts(entity);
        this.everything = lifted || spec.attributes() == null && !entity.has(Role.LAZY);
    }

    /** What is read of each item, apart from what conditions look at. */
    private Set<String> wanted() {
        Set<String> wanted = new TreeSet<>();
        Set<String> attributes = spec.attributes();
        if (attributes == null) {
            entity.components().stream()
                    .filter(component -> !component.is(Role.LAZY))
                    .map(Component::storedName)
                    .forEach(wanted::add);
        } else {
            wanted.addAll(attributes);
        }
        if (table.typeAttribute() != null) {
            wanted.add(table.typeAttribute());
        }
        if (entity.version() > 1) {
            wanted.add(table.versionAttribute());
        }
        return wanted;
    }

    private Set<String> needed() {
        Set<String> needed = wanted();
        needed.addAll(Mentions.in(conditions));
        return needed;
    }

    /** Nearly always: only an index that carries a part has to be compared with what is needed. */
    boolean carriedBy(AccessPath<E> path) {
        Set<String> carried = carried(path);
        return carried == null || !lifted && carried.containsAll(needed());
    }

    Set<String> missingFrom(AccessPath<E> path) {
        Set<String> missing = needed();
        Set<String> carried = carried(path);
        if (carried != null) {
            missing.removeAll(carried);
        }
        return missing;
    }

    /** Whether a query on the path can check the condition itself: key attributes cannot stand in a filter. */
    boolean filterable(Condition<E> condition, AccessPath<E> path) {
        Set<String> roots = Mentions.in(List.of(condition));
        return path.columns().stream().noneMatch(column -> roots.contains(column.name())) && carries(condition, path);
    }

    /** Whether a scan of the path can check the condition itself. */
    boolean carries(Condition<E> condition, AccessPath<E> path) {
        Set<String> carried = carried(path);
        return carried == null || carried.containsAll(Mentions.in(List.of(condition)));
    }

    /**
     * What is asked of each item; null for all of it. Keys always, so that reading can go on behind any item.
     *
     * @param path what is read
     * @param residual conditions that are checked on what arrives
     */
    @Nullable Set<String> projection(AccessPath<E> path, List<Condition<E>> residual) {
        if (everything) {
            return null;
        }
        Set<String> names = wanted();
        names.addAll(Mentions.in(residual));
        names.addAll(keys(path));
        return names;
    }

    /** The attributes of the table's key and of the path's. */
    Set<String> keys(AccessPath<E> path) {
        Set<String> names = new TreeSet<>();
        entity.primary().columns().forEach(column -> names.add(column.name()));
        path.columns().forEach(column -> names.add(column.name()));
        return names;
    }

    private @Nullable Set<String> carried(AccessPath<E> path) {
        Index index = path.kind() == AccessPath.Kind.TABLE
                ? null
                : table.index(path.index()).orElse(null);
        if (index == null || index.projection() == Index.Projection.ALL) {
            return null;
        }
        Set<String> names = new TreeSet<>(index.included());
        names.add(table.partition().name());
        if (table.sort() != null) {
            names.add(table.sort().name());
        }
        index.partition().stream().map(KeyAttribute::name).forEach(names::add);
        index.sort().stream().map(KeyAttribute::name).forEach(names::add);
        return names;
    }
}

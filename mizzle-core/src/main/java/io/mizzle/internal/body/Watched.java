package io.mizzle.internal.body;

import io.mizzle.codec.AttributeNames;
import io.mizzle.expression.Attribute;
import io.mizzle.schema.AccessPath;
import io.mizzle.schema.Component;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.Index;
import io.mizzle.schema.KeyAttribute;
import io.mizzle.schema.KeyColumn;
import io.mizzle.schema.KeyMember;
import io.mizzle.schema.Role;
import io.mizzle.schema.TableDefinition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of an item that are looked at again once it is written to bytes: what keys of the table and its indexes are and are made
 * of, what says that it is deleted, and whatever is added beside its record. Immutable but for what it remembers; thread-safe.
 */
final class Watched {

    /** In place of a value that is no string, number or binary. */
    static final Object OTHER = new Object();

    /** No attribute. */
    static final Watched NOTHING = new Watched(Set.of());

    private final String[] names;
    private volatile Written recent = new Written(AttributeNames.of(), new int[0], new byte[0][]);

    /**
     * The attributes of one writer, by index.
     *
     * @param of their names
     * @param slots where their values are kept, below zero for none
     * @param quoted their names as they stand in an item, behind a comma
     */
    record Written(AttributeNames of, int[] slots, byte[][] quoted) {}

    private Watched(Set<String> names) {
        this.names = names.toArray(new String[0]);
    }

    static Watched of(EntityDefinition<?> entity) {
        Set<String> names = new LinkedHashSet<>(entity.keyNames());
        for (AccessPath<?> path : entity.paths()) {
            for (KeyColumn<?> column : path.columns()) {
                names.add(column.name());
            }
            for (KeyMember<?> member : path.members()) {
                names.add(Attribute.specOf(member.attribute()).path().root());
            }
        }
        entity.component(Role.SOFT_DELETE).map(Component::storedName).ifPresent(names::add);
        addThoseOf(TableDefinition.of(entity.table()), names);
        return new Watched(names);
    }

    private static void addThoseOf(TableDefinition table, Set<String> names) {
        for (Index index : table.indexes()) {
            add(index.partition(), names);
            add(index.sort(), names);
        }
        if (table.typeAttribute() != null) {
            names.add(table.typeAttribute());
        }
        names.add(table.versionAttribute());
        names.add(table.writeIdAttribute());
    }

    private static void add(List<KeyAttribute> keys, Set<String> names) {
        for (KeyAttribute key : keys) {
            names.add(key.name());
        }
    }

    /** Room for one value each. */
    @Nullable Object[] values() {
        return new @Nullable Object[names.length];
    }

    /** Where values of this name are kept; below zero for none. */
    int slot(@Nullable Object name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** What is known of a writer: nearly always the one that was asked for last. */
    Written written(AttributeNames known) {
        Written last = recent;
        if (last.of != known) {
            last = learned(known);
            recent = last;
        }
        return last;
    }

    private Written learned(AttributeNames known) {
        int[] slots = new int[known.size()];
        byte[][] quoted = new byte[known.size()][];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = slot(known.name(i));
            JsonWriter name = new JsonWriter();
            name.one(',');
            name.string(known.name(i));
            name.one(':');
            quoted[i] = name.copy(0, name.size());
        }
        return new Written(known, slots, quoted);
    }
}

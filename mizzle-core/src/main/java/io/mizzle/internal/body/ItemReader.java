package io.mizzle.internal.body;

import io.mizzle.codec.RecordCodec;
import io.mizzle.codec.ValueType;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.GuardItem;
import io.mizzle.schema.KeyColumn;
import io.mizzle.schema.TableDefinition;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads entities of one type from bytes. Items of other types, of other versions, and those that do not fit are left as attribute
 * values, which say what they are. Immutable and thread-safe.
 *
 * @param <E> the entity
 */
public final class ItemReader<E> implements ItemReading {

    /** The version of items that store none. */
    private static final String FIRST = "1";

    /** How the partition keys of guards begin. */
    private static final byte[] GUARD = ('"' + GuardItem.PREFIX).getBytes(StandardCharsets.ISO_8859_1);

    private static final byte[] ESCAPED = {'"', '\\'};

    private final EntityDefinition<?> entity;
    private final RecordCodec<E> codec;
    private final List<String> types = new ArrayList<>();
    private final List<String> watched = new ArrayList<>();
    private final boolean typed;
    private final String version;
    private final int partition;

    /** Where they begin among the names that are watched. */
    private final int formerNames;

    /**
     * For an entity, or what is read in its place.
     *
     * @param entity whose items are read
     * @param codec what reads them
     */
    public ItemReader(EntityDefinition<?> entity, RecordCodec<E> codec) {
        TableDefinition table = TableDefinition.of(entity.table());
        this.entity = entity;
        this.codec = codec;
        this.types.add(entity.typeName());
        this.types.addAll(entity.aliases());
        this.typed = table.typeAttribute() != null;
        this.version = Integer.toString(entity.version());
        this.watched.add(table.versionAttribute());
        if (table.typeAttribute() != null) {
            watched.add(table.typeAttribute());
        }
        for (KeyColumn<?> column : entity.primary().columns()) {
            watched.add(column.name());
        }
        this.formerNames = watched.size();
        watched.addAll(entity.renames().keySet());
        this.partition = watched.indexOf(table.partition().name());
    }

    RecordCodec<E> codec() {
        return codec;
    }

    EntityDefinition<?> entity() {
        return entity;
    }

    /** The names of its type, the present one and former ones. */
    List<String> types() {
        return types;
    }

    /** Whether items say their type. */
    boolean isTyped() {
        return typed;
    }

    @Override
    public int size() {
        return 1;
    }

    @Override
    public ItemReader<E> member(int place) {
        return this;
    }

    @Override
    public int placeOf(@Nullable String type) {
        return !typed || types.contains(type) ? 0 : -1;
    }

    /** Names of attributes that are asked for beside the entity: the version, the type, the key. */
    List<String> watched() {
        return watched;
    }

    /**
     * The entity of an item that was just entered.
     *
     * @return null if it has to be read in another way; then the source stands anywhere
     */
    @Nullable E read(ItemSource item) {
        try {
            E entity = codec.readAttributes(item);
            return item.ended() && isOwn(item) ? entity : null;
        } catch (RuntimeException unfit) {
            return null;
        }
    }

    /** Whether an item that was passed is one of this type and version, without former names, and no guard of a unique value. */
    boolean isOwn(ItemSource item) {
        int[] positions = item.positions();
        for (int i = formerNames; i < positions.length; i++) {
            if (positions[i] != 0) {
                return false;
            }
        }
        return isNewest(item) && !mayBeGuard(item, positions[partition]) && (!typed || types.contains(type(item)));
    }

    /** Whether an item of this type that was passed is of the newest version. */
    boolean isNewest(ItemSource item) {
        int position = item.positions()[0];
        return version.equals(position == 0 ? FIRST : text(item, position, ValueType.N));
    }

    /** The type of an item that was passed, of a table whose items say it. */
    static @Nullable String type(ItemSource item) {
        int position = item.positions()[1];
        return position == 0 ? null : text(item, position, ValueType.S);
    }

    private static boolean mayBeGuard(ItemSource item, int position) {
        if (position == 0) {
            return false;
        }
        JsonBytes json = item.json();
        int back = json.at();
        json.moveTo(position);
        json.expect('{');
        boolean may = false;
        if (JsonValues.tag(json) == ValueType.S) {
            json.expect(':');
            json.next();
            may = json.startsWith(GUARD) || json.startsWith(ESCAPED);
        }
        json.moveTo(back);
        return may;
    }

    private static @Nullable String text(ItemSource item, int position, ValueType type) {
        JsonBytes json = item.json();
        int back = json.at();
        json.moveTo(position);
        json.expect('{');
        String text = null;
        if (JsonValues.tag(json) == type) {
            json.expect(':');
            text = json.string();
        }
        json.moveTo(back);
        return text;
    }
}

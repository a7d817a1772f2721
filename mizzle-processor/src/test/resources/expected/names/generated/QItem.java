import io.mizzle.codec.*;
import io.mizzle.codec.Codecs;
import io.mizzle.expression.*;
import io.mizzle.schema.*;
import io.mizzle.schema.EntityBuilder;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Metamodel of {@link Item}, stored in table {@code items}. */
@NullMarked
final class QItem extends EntitySchema<Item> {
    /** The entity. */
    public static final QItem ITEM = new QItem();

    /** Global secondary index {@code byKey}: {@code key}. */
    public static final Index BY_KEY = Index.global("byKey",
            List.of(new KeyAttribute("key", KeyType.S)), List.of());

    /** Table {@code items}. */
    public static final TableSchema<Item> TABLE = TableSchema.ofOne(ITEM);

    /** {@code String id}, cannot be set by an update. */
    public final StringAttribute<Item, Access.Fixed> id = text("id", Codecs.STRING);

    /** {@code String key}, may be absent. */
    public final StringAttribute<Item, Access.Removable> key = text("key", Codecs.STRING);

    /** {@code Character c}. */
    public final OrderedAttribute<Item, Character, Access.Settable> c = ordered("c",
            Codecs.CHARACTER);

    /** {@code E e}. */
    public final QE<Item, Access.Settable> e = new QE<>(
            AttributeSpec.of("Item", "e", QE.CODEC));

    /** {@code List<E> es}. */
    public final ListAttribute<Item, E, QE<Item, Access.Removable>, Access.Settable> es = new ListAttribute<>(
            AttributeSpec.of("Item", "es", ItemCodec.ES), QE.CODEC, QE::new);

    /** {@code Option o}. */
    public final QOption<Item, Access.Settable> o = new QOption<>(
            AttributeSpec.of("Item", "o", QOption.CODEC));

    /** {@code Item2.Nested n}. */
    public final QItem2_Nested<Item, Access.Settable> n = new QItem2_Nested<>(
            AttributeSpec.of("Item", "n", QItem2_Nested.CODEC));

    /** {@code A a}, flattened. */
    public final AAttributes a = new AAttributes();

    private QItem() {
        super("Item");
    }

    /**
     * The key of one item: partition {@code id}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public PrimaryKey<Item> key(String id) {
        return new PrimaryKey<>(PathState.of(this, "in", id));
    }

    /**
     * The key of an entity's item.
     *
     * @throws IllegalArgumentException if a component of the key is null
     */
    public PrimaryKey<Item> keyOf(Item item) {
        return key(item.id());
    }

    /**
     * Items of table {@code items}: partition {@code id}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public PrimaryKey<Item> in(String id) {
        return new PrimaryKey<>(PathState.of(this, "in", id));
    }

    /**
     * Items of global secondary index {@code byKey}: partition {@code key}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public GlobalPath<Item> byKey(String key) {
        return new GlobalPath<>(PathState.of(this, "byKey", key));
    }

    /** A builder with nothing set. */
    public Builder builder() {
        return new Builder();
    }

    /** A builder with everything set as in an entity. */
    @Override
    public Builder copy(Item item) {
        return builder()
                .id(item.id())
                .key(item.key())
                .c(item.c())
                .e(item.e())
                .es(item.es())
                .o(item.o())
                .n(item.n())
                .a(item.a());
    }

    @Override
    protected RecordCodec<Item> codec() {
        return new ItemCodec();
    }

    @Override
    protected TableDefinition defineTable() {
        return new TableDefinition("items", new KeyAttribute("id", KeyType.S), null,
                List.of(BY_KEY), null, null, "_v");
    }

    @Override
    protected EntityDefinitionBuilder<Item> define() {
        return EntityDefinition.builder(this, Item.class, TABLE)
                .component("id", id, Role.REQUIRED)
                .component("key", key)
                .component("c", c, Role.REQUIRED)
                .component("e", e, Role.REQUIRED)
                .component("es", es, Role.REQUIRED)
                .component("o", o, Role.REQUIRED)
                .component("n", n, Role.REQUIRED)
                .component("a.a", a.a, Role.REQUIRED)
                .path("in", AccessPath.Kind.TABLE, "items")
                .partition("id", "id")
                .path("byKey", AccessPath.Kind.GLOBAL, "byKey")
                .partition("key", "key");
    }

    @Override
    protected @Nullable Object value(Item item, int position) {
        return switch (position) {
            case 0 -> item.id();
            case 1 -> item.key();
            case 2 -> item.c();
            case 3 -> item.e();
            case 4 -> item.es();
            case 5 -> item.o();
            case 6 -> item.n();
            default -> item.a() == null ? null : item.a().a();
        };
    }

    /** The components of {@code a}, each an attribute of its own. */
    public final class AAttributes {
        /** {@code String a}. */
        public final StringAttribute<Item, Access.Settable> a = text("fa", Codecs.STRING);

        private AAttributes() {
        }
    }

    /** Builds {@link Item} component by component. Not thread-safe. */
    public static final class Builder extends EntityBuilder<Item> {
        private @Nullable String id;

        private @Nullable String key;

        private @Nullable Character c;

        private @Nullable E e;

        private @Nullable List<E> es;

        private @Nullable Option o;

        private Item2. @Nullable Nested n;

        private @Nullable A a;

        private Builder() {
            super("Item");
        }

        /** Sets {@code id}. */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** Sets {@code key}. */
        public Builder key(@Nullable String key) {
            this.key = key;
            return this;
        }

        /** Sets {@code c}. */
        public Builder c(Character c) {
            this.c = c;
            return this;
        }

        /** Sets {@code e}. */
        public Builder e(E e) {
            this.e = e;
            return this;
        }

        /** Sets {@code es}. */
        public Builder es(List<E> es) {
            this.es = es;
            return this;
        }

        /** Sets {@code o}. */
        public Builder o(Option o) {
            this.o = o;
            return this;
        }

        /** Sets {@code n}. */
        public Builder n(Item2.Nested n) {
            this.n = n;
            return this;
        }

        /** Sets {@code a}. */
        public Builder a(A a) {
            this.a = a;
            return this;
        }

        @Override
        protected Item build(Stamp stamp) {
            return new Item(required("id", id), key, required("c", c), required("e", e),
                    required("es", es), required("o", o), required("n", n), required("a", a));
        }
    }

    private static final class ItemCodec extends RecordCodec<Item> {
        private static final AttributeNames NAMES = AttributeNames.of("id", "key", "c", "e", "es",
                "o", "n", "fa");

        private static final Codec<List<E>> ES = Codecs.list(QE.CODEC);

        ItemCodec() {
            super(8);
        }

        @Override
        public Item readAttributes(ValueSource in) {
            String id = null;
            String key = null;
            Character c = null;
            E e = null;
            List<E> es = null;
            Option o = null;
            Item2.Nested n = null;
            String aA = null;
            for (int i = in.nextAttribute(NAMES); i >= 0; i = in.nextAttribute(NAMES)) {
                switch (i) {
                    case 0 -> id = in.readString();
                    case 1 -> key = in.readString();
                    case 2 -> c = Codecs.CHARACTER.read(in);
                    case 3 -> e = QE.CODEC.read(in);
                    case 4 -> es = ES.read(in);
                    case 5 -> o = QOption.CODEC.read(in);
                    case 6 -> n = QItem2_Nested.CODEC.read(in);
                    default -> aA = in.readString();
                }
            }
            return new Item(Required.<String>value(id, in, NAMES, 0), key,
                    Required.<Character>value(c, in, NAMES, 2), Required.<E>value(e, in, NAMES, 3),
                    Required.<List<E>>value(es, in, NAMES, 4),
                    Required.<Option>value(o, in, NAMES, 5),
                    Required.<Item2.Nested>value(n, in, NAMES, 6),
                    new A(Required.<String>value(aA, in, NAMES, 7)));
        }

        @Override
        public void writeAttributes(Item item, ValueSink out) {
            out.attribute(NAMES, 0);
            out.string(Required.<String>value(item.id(), out));
            String key = item.key();
            if (key != null) {
                out.attribute(NAMES, 1);
                out.string(key);
            }
            out.attribute(NAMES, 2);
            Codecs.CHARACTER.write(Required.<Character>value(item.c(), out), out);
            out.attribute(NAMES, 3);
            QE.CODEC.write(Required.<E>value(item.e(), out), out);
            out.attribute(NAMES, 4);
            ES.write(Required.<List<E>>value(item.es(), out), out);
            out.attribute(NAMES, 5);
            QOption.CODEC.write(Required.<Option>value(item.o(), out), out);
            out.attribute(NAMES, 6);
            QItem2_Nested.CODEC.write(Required.<Item2.Nested>value(item.n(), out), out);
            A a = Required.document(item.a(), "a", out);
            out.attribute(NAMES, 7);
            out.string(Required.<String>value(a.a(), out));
        }
    }
}

package products;

import io.mizzle.codec.*;
import io.mizzle.expression.*;
import io.mizzle.schema.*;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Metamodel of {@link Product}, stored in table {@code products}. */
@NullMarked
public final class QProduct extends EntitySchema<Product> {
    /** The entity. */
    public static final QProduct PRODUCT = new QProduct();

    /** Global secondary index {@code byCategory}: {@code category}, {@code price}. */
    public static final Index BY_CATEGORY = Index.global("byCategory",
            List.of(new KeyAttribute("category", KeyType.S)),
            List.of(new KeyAttribute("price", KeyType.N)));

    /** Table {@code products}. */
    public static final TableSchema<Product> TABLE = TableSchema.ofOne(PRODUCT);

    /** {@code String sku}, cannot be set by an update. */
    public final StringAttribute<Product, Access.Fixed> sku = text("sku", Codecs.STRING);

    /** {@code Instant listedAt}, cannot be set by an update. */
    public final OrderedAttribute<Product, Instant, Access.Fixed> listedAt = ordered("listedAt",
            Codecs.INSTANT);

    /** {@code String category}. */
    public final StringAttribute<Product, Access.Settable> category = text("category",
            Codecs.STRING);

    /** {@code BigDecimal price}. */
    public final NumberAttribute<Product, BigDecimal, Access.Settable> price = number("price",
            Codecs.BIG_DECIMAL);

    /** {@code String note}, may be absent. */
    public final StringAttribute<Product, Access.Removable> note = text("note", Codecs.STRING);

    /** {@code long version}, cannot be set by an update. */
    public final NumberAttribute<Product, Long, Access.Fixed> version = number("version",
            Codecs.LONG);

    private QProduct() {
        super("Product");
    }

    /**
     * The key of one item: partition {@code sku}, sort {@code listedAt}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public PrimaryKey<Product> key(String sku, Instant listedAt) {
        return new PrimaryKey<>(PathState.of(this, "in", sku, listedAt));
    }

    /**
     * The key of an entity's item.
     *
     * @throws IllegalArgumentException if a component of the key is null
     */
    public PrimaryKey<Product> keyOf(Product product) {
        return key(product.sku(), product.listedAt());
    }

    /**
     * Items of table {@code products}: partition {@code sku}, sort {@code listedAt}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public In in(String sku) {
        return new In(PathState.of(this, "in", sku));
    }

    /**
     * Items of global secondary index {@code byCategory}: partition {@code category}, sort {@code price}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public ByCategory byCategory(String category) {
        return new ByCategory(PathState.of(this, "byCategory", category));
    }

    /** A builder with nothing set. */
    public Builder builder() {
        return new Builder();
    }

    /** A builder with everything set as in an entity. */
    @Override
    public Builder copy(Product product) {
        return builder()
                .sku(product.sku())
                .listedAt(product.listedAt())
                .category(product.category())
                .price(product.price())
                .note(product.note())
                .version(product.version());
    }

    @Override
    protected RecordCodec<Product> codec() {
        return new ItemCodec();
    }

    @Override
    protected TableDefinition defineTable() {
        return new TableDefinition("products", new KeyAttribute("sku", KeyType.S),
                new KeyAttribute("listedAt", KeyType.S), List.of(BY_CATEGORY), null, null, "_v");
    }

    @Override
    protected EntityDefinitionBuilder<Product> define() {
        return EntityDefinition.builder(this, Product.class, TABLE)
                .component("sku", sku, Role.REQUIRED)
                .component("listedAt", listedAt, Role.REQUIRED)
                .component("category", category, Role.REQUIRED)
                .component("price", price, Role.REQUIRED)
                .component("note", note)
                .component("version", version, Role.REQUIRED, Role.VERSION)
                .path("in", AccessPath.Kind.TABLE, "products")
                .partition("sku", "sku")
                .sort("listedAt", "listedAt")
                .path("byCategory", AccessPath.Kind.GLOBAL, "byCategory")
                .partition("category", "category")
                .sort("price", "price");
    }

    @Override
    protected @Nullable Object value(Product product, int position) {
        return switch (position) {
            case 0 -> product.sku();
            case 1 -> product.listedAt();
            case 2 -> product.category();
            case 3 -> product.price();
            case 4 -> product.note();
            default -> product.version();
        };
    }

    /** Items of table {@code products} by {@code sku}; {@code listedAt} can follow. */
    public static final class In extends TablePath<Product> {
        private In(PathState<Product> state) {
            super(state);
        }

        /** {@code listedAt}, the next placeholder of {@code listedAt}. */
        public Slot<Instant, PrimaryKey<Product>, TablePath<Product>> listedAt() {
            return new Slot<Instant, PrimaryKey<Product>, TablePath<Product>>(stateOf(this),
                    PrimaryKey::new, TablePath::new);
        }
    }

    /** Items of global secondary index {@code byCategory} by {@code category}; {@code price} can follow. */
    public static final class ByCategory extends GlobalPath<Product> {
        private ByCategory(PathState<Product> state) {
            super(state);
        }

        /** {@code price}, the next placeholder of {@code price}. */
        public NumberSlot<BigDecimal, GlobalPath<Product>, GlobalPath<Product>> price() {
            return new NumberSlot<BigDecimal, GlobalPath<Product>, GlobalPath<Product>>(WholeNumbers::toBigDecimal, stateOf(this),
                    GlobalPath::new, GlobalPath::new);
        }
    }

    /** Builds {@link Product} component by component. Not thread-safe. */
    public static final class Builder extends EntityBuilder<Product> {
        private @Nullable String sku;

        private @Nullable Instant listedAt;

        private @Nullable String category;

        private @Nullable BigDecimal price;

        private @Nullable String note;

        private @Nullable Long version;

        private Builder() {
            super("Product");
        }

        /** Sets {@code sku}. */
        public Builder sku(String sku) {
            this.sku = sku;
            return this;
        }

        /** Sets {@code listedAt}. */
        public Builder listedAt(Instant listedAt) {
            this.listedAt = listedAt;
            return this;
        }

        /** Sets {@code category}. */
        public Builder category(String category) {
            this.category = category;
            return this;
        }

        /** Sets {@code price}. */
        public Builder price(BigDecimal price) {
            this.price = price;
            return this;
        }

        /** Sets {@code note}. */
        public Builder note(@Nullable String note) {
            this.note = note;
            return this;
        }

        /** Sets {@code version}. */
        public Builder version(long version) {
            this.version = version;
            return this;
        }

        @Override
        protected Product build(Stamp stamp) {
            return new Product(required("sku", sku), required("listedAt", listedAt),
                    required("category", category), required("price", price), note,
                    longVersion(stamp, version));
        }
    }

    private static final class ItemCodec extends RecordCodec<Product> {
        private static final AttributeNames NAMES = AttributeNames.of("sku", "listedAt", "category",
                "price", "note", "version");

        private static final long REQUIRED = 0b100000L;

        ItemCodec() {
            super(6);
        }

        @Override
        public Product readAttributes(ValueSource in) {
            String sku = null;
            Instant listedAt = null;
            String category = null;
            BigDecimal price = null;
            String note = null;
            long version = 0;
            long seen = 0;
            for (int i = in.nextAttribute(NAMES); i >= 0; i = in.nextAttribute(NAMES)) {
                seen |= 1L << i;
                switch (i) {
                    case 0 -> sku = in.readString();
                    case 1 -> listedAt = Codecs.INSTANT.read(in);
                    case 2 -> category = in.readString();
                    case 3 -> price = Codecs.BIG_DECIMAL.read(in);
                    case 4 -> note = in.readString();
                    default -> version = in.readLong();
                }
            }
            if ((seen & REQUIRED) != REQUIRED) {
                throw Required.missing(in, NAMES, seen, REQUIRED);
            }
            return new Product(Required.<String>value(sku, in, NAMES, 0),
                    Required.<Instant>value(listedAt, in, NAMES, 1),
                    Required.<String>value(category, in, NAMES, 2),
                    Required.<BigDecimal>value(price, in, NAMES, 3), note, version);
        }

        @Override
        public void writeAttributes(Product product, ValueSink out) {
            out.attribute(NAMES, 0);
            out.string(Required.<String>value(product.sku(), out));
            out.attribute(NAMES, 1);
            Codecs.INSTANT.write(Required.<Instant>value(product.listedAt(), out), out);
            out.attribute(NAMES, 2);
            out.string(Required.<String>value(product.category(), out));
            out.attribute(NAMES, 3);
            Codecs.BIG_DECIMAL.write(Required.<BigDecimal>value(product.price(), out), out);
            String note = product.note();
            if (note != null) {
                out.attribute(NAMES, 4);
                out.string(note);
            }
            out.attribute(NAMES, 5);
            out.number(product.version());
        }
    }
}

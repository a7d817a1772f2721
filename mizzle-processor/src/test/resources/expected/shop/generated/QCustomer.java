package shop;

import io.mizzle.codec.*;
import io.mizzle.expression.*;
import io.mizzle.key.*;
import io.mizzle.schema.*;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Metamodel of {@link Customer}, stored in table {@link QShop#SHOP}. */
@NullMarked
public final class QCustomer extends EntitySchema<Customer> {
    /** The entity. */
    public static final QCustomer CUSTOMER = new QCustomer();

    /** {@code UUID customerId}, cannot be set by an update. */
    public final OrderedAttribute<Customer, UUID, Access.Fixed> customerId = ordered("customerId",
            Codecs.UUID);

    /** {@code String email}. */
    public final StringAttribute<Customer, Access.Settable> email = text("email", Codecs.STRING);

    /** {@code String name}. */
    public final StringAttribute<Customer, Access.Settable> name = text("name", Codecs.STRING);

    /** {@code long orderCount}. */
    public final NumberAttribute<Customer, Long, Access.Settable> orderCount = number("orderCount",
            Codecs.LONG);

    /** {@code Instant createdAt}, cannot be set by an update. */
    public final OrderedAttribute<Customer, Instant, Access.Fixed> createdAt = ordered("createdAt",
            Codecs.INSTANT);

    /** {@code Instant updatedAt}, cannot be set by an update. */
    public final OrderedAttribute<Customer, Instant, Access.Fixed> updatedAt = ordered("updatedAt",
            Codecs.INSTANT);

    /** {@code long version}, cannot be set by an update. */
    public final NumberAttribute<Customer, Long, Access.Fixed> version = number("version",
            Codecs.LONG);

    private QCustomer() {
        super("Customer");
    }

    /**
     * The key of one item: partition {@code CUSTOMER#{customerId}}, sort {@code PROFILE}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public PrimaryKey<Customer> key(UUID customerId) {
        return new PrimaryKey<>(PathState.of(this, "in", customerId));
    }

    /**
     * The key of an entity's item.
     *
     * @throws IllegalArgumentException if a component of the key is null
     */
    public PrimaryKey<Customer> keyOf(Customer customer) {
        return key(customer.customerId());
    }

    /**
     * Items of table {@code shop}: partition {@code CUSTOMER#{customerId}}, sort {@code PROFILE}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public PrimaryKey<Customer> in(UUID customerId) {
        return new PrimaryKey<>(PathState.of(this, "in", customerId));
    }

    /**
     * Items of global secondary index {@code gsi1}: partition {@code EMAIL#{email:lower}}, sort {@code CUSTOMER}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public GlobalPath<Customer> byEmail(String email) {
        return new GlobalPath<>(PathState.of(this, "byEmail", email));
    }

    /** A builder with nothing set. */
    public Builder builder() {
        return new Builder();
    }

    /** A builder with everything set as in an entity. */
    @Override
    public Builder copy(Customer customer) {
        return builder()
                .customerId(customer.customerId())
                .email(customer.email())
                .name(customer.name())
                .orderCount(customer.orderCount())
                .createdAt(customer.createdAt())
                .updatedAt(customer.updatedAt())
                .version(customer.version());
    }

    @Override
    protected RecordCodec<Customer> codec() {
        return new ItemCodec();
    }

    @Override
    protected EntityDefinitionBuilder<Customer> define() {
        return EntityDefinition.builder(this, Customer.class, QShop.SHOP)
                .component("customerId", customerId, Role.REQUIRED, Role.GENERATED_ID)
                .component("email", email, Role.REQUIRED)
                .component("name", name, Role.REQUIRED)
                .component("orderCount", orderCount, Role.REQUIRED)
                .component("createdAt", createdAt, Role.REQUIRED, Role.CREATED_AT)
                .component("updatedAt", updatedAt, Role.REQUIRED, Role.UPDATED_AT)
                .component("version", version, Role.REQUIRED, Role.VERSION)
                .path("in", AccessPath.Kind.TABLE, "shop")
                .partition("pk", KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("CUSTOMER#"),
                        KeyPart.placeholder("customerId", KeyFormats.uuid())))
                .sort("sk", KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("PROFILE")))
                .path("byEmail", AccessPath.Kind.GLOBAL, "gsi1")
                .partition("gsi1pk", KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("EMAIL#"),
                        KeyPart.placeholder("email", KeyFormats.lower())))
                .sort("gsi1sk", KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("CUSTOMER")));
    }

    @Override
    protected @Nullable Object value(Customer customer, int position) {
        return switch (position) {
            case 0 -> customer.customerId();
            case 1 -> customer.email();
            case 2 -> customer.name();
            case 3 -> customer.orderCount();
            case 4 -> customer.createdAt();
            case 5 -> customer.updatedAt();
            default -> customer.version();
        };
    }

    /** Builds {@link Customer} component by component. Not thread-safe. */
    public static final class Builder extends EntityBuilder<Customer> {
        private @Nullable UUID customerId;

        private @Nullable String email;

        private @Nullable String name;

        private @Nullable Long orderCount;

        private @Nullable Instant createdAt;

        private @Nullable Instant updatedAt;

        private @Nullable Long version;

        private Builder() {
            super("Customer");
        }

        /** Sets {@code customerId}. */
        public Builder customerId(UUID customerId) {
            this.customerId = customerId;
            return this;
        }

        /** Sets {@code email}. */
        public Builder email(String email) {
            this.email = email;
            return this;
        }

        /** Sets {@code name}. */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** Sets {@code orderCount}. */
        public Builder orderCount(long orderCount) {
            this.orderCount = orderCount;
            return this;
        }

        /** Sets {@code createdAt}. */
        public Builder createdAt(Instant createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        /** Sets {@code updatedAt}. */
        public Builder updatedAt(Instant updatedAt) {
            this.updatedAt = updatedAt;
            return this;
        }

        /** Sets {@code version}. */
        public Builder version(long version) {
            this.version = version;
            return this;
        }

        @Override
        protected Customer build(Stamp stamp) {
            return new Customer(generated(stamp.uuid(customerId, Stamp.IdKind.UUID_V7)),
                    required("email", email), required("name", name),
                    required("orderCount", orderCount), generated(stamp.createdAt(createdAt)),
                    generated(stamp.updatedAt(updatedAt)), longVersion(stamp, version));
        }
    }

    private static final class ItemCodec extends RecordCodec<Customer> {
        private static final AttributeNames NAMES = AttributeNames.of("customerId", "email", "name",
                "orderCount", "createdAt", "updatedAt", "version");

        private static final long REQUIRED = 0b1001000L;

        ItemCodec() {
            super(7);
        }

        @Override
        public Customer readAttributes(ValueSource in) {
            UUID customerId = null;
            String email = null;
            String name = null;
            long orderCount = 0;
            Instant createdAt = null;
            Instant updatedAt = null;
            long version = 0;
            long seen = 0;
            for (int i = in.nextAttribute(NAMES); i >= 0; i = in.nextAttribute(NAMES)) {
                seen |= 1L << i;
                switch (i) {
                    case 0 -> customerId = Codecs.UUID.read(in);
                    case 1 -> email = in.readString();
                    case 2 -> name = in.readString();
                    case 3 -> orderCount = in.readLong();
                    case 4 -> createdAt = Codecs.INSTANT.read(in);
                    case 5 -> updatedAt = Codecs.INSTANT.read(in);
                    default -> version = in.readLong();
                }
            }
            if ((seen & REQUIRED) != REQUIRED) {
                throw Required.missing(in, NAMES, seen, REQUIRED);
            }
            return new Customer(Required.<UUID>value(customerId, in, NAMES, 0),
                    Required.<String>value(email, in, NAMES, 1),
                    Required.<String>value(name, in, NAMES, 2), orderCount,
                    Required.<Instant>value(createdAt, in, NAMES, 4),
                    Required.<Instant>value(updatedAt, in, NAMES, 5), version);
        }

        @Override
        public void writeAttributes(Customer customer, ValueSink out) {
            out.attribute(NAMES, 0);
            Codecs.UUID.write(Required.<UUID>value(customer.customerId(), out), out);
            out.attribute(NAMES, 1);
            out.string(Required.<String>value(customer.email(), out));
            out.attribute(NAMES, 2);
            out.string(Required.<String>value(customer.name(), out));
            out.attribute(NAMES, 3);
            out.number(customer.orderCount());
            out.attribute(NAMES, 4);
            Codecs.INSTANT.write(Required.<Instant>value(customer.createdAt(), out), out);
            out.attribute(NAMES, 5);
            Codecs.INSTANT.write(Required.<Instant>value(customer.updatedAt(), out), out);
            out.attribute(NAMES, 6);
            out.number(customer.version());
        }
    }
}

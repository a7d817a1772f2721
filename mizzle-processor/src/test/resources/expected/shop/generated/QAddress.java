package shop;

import io.mizzle.codec.*;
import io.mizzle.expression.*;
import io.mizzle.key.*;
import io.mizzle.schema.*;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Metamodel of {@link Address}, stored in table {@link QShop#SHOP}. */
@NullMarked
public final class QAddress extends EntitySchema<Address> {
    /** The entity. */
    public static final QAddress ADDRESS = new QAddress();

    /** {@code UUID customerId}, cannot be set by an update. */
    public final OrderedAttribute<Address, UUID, Access.Fixed> customerId = ordered("customerId",
            Codecs.UUID);

    /** {@code String label}, cannot be set by an update. */
    public final StringAttribute<Address, Access.Fixed> label = text("label", Codecs.STRING);

    /** {@code PostalAddress address}. */
    public final QPostalAddress<Address, Access.Settable> address = new QPostalAddress<>(
            AttributeSpec.of("Address", "address", QPostalAddress.CODEC));

    private QAddress() {
        super("Address");
    }

    /**
     * The key of one item: partition {@code CUSTOMER#{customerId}}, sort {@code ADDR#{label}}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public PrimaryKey<Address> key(UUID customerId, String label) {
        return new PrimaryKey<>(PathState.of(this, "in", customerId, label));
    }

    /**
     * The key of an entity's item.
     *
     * @throws IllegalArgumentException if a component of the key is null
     */
    public PrimaryKey<Address> keyOf(Address address) {
        return key(address.customerId(), address.label());
    }

    /**
     * Items of table {@code shop}: partition {@code CUSTOMER#{customerId}}, sort {@code ADDR#{label}}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public In in(UUID customerId) {
        return new In(PathState.of(this, "in", customerId));
    }

    /** A builder with nothing set. */
    public Builder builder() {
        return new Builder();
    }

    /** A builder with everything set as in an entity. */
    @Override
    public Builder copy(Address address) {
        return builder()
                .customerId(address.customerId())
                .label(address.label())
                .address(address.address());
    }

    @Override
    protected RecordCodec<Address> codec() {
        return new ItemCodec();
    }

    @Override
    protected EntityDefinitionBuilder<Address> define() {
        return EntityDefinition.builder(this, Address.class, QShop.SHOP)
                .component("customerId", customerId, Role.REQUIRED)
                .component("label", label, Role.REQUIRED)
                .component("address", address, Role.REQUIRED)
                .path("in", AccessPath.Kind.TABLE, "shop")
                .partition("pk", KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("CUSTOMER#"),
                        KeyPart.placeholder("customerId", KeyFormats.uuid())))
                .sort("sk", KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("ADDR#"),
                        KeyPart.placeholder("label", KeyFormats.string())));
    }

    @Override
    protected @Nullable Object value(Address address, int position) {
        return switch (position) {
            case 0 -> address.customerId();
            case 1 -> address.label();
            default -> address.address();
        };
    }

    /** Items of table {@code shop} by {@code customerId}; {@code label} can follow. */
    public static final class In extends TablePath<Address> {
        private In(PathState<Address> state) {
            super(state);
        }

        /** {@code label}, the next placeholder of {@code ADDR#{label}}. */
        public StringSlot<PrimaryKey<Address>, TablePath<Address>> label() {
            return new StringSlot<PrimaryKey<Address>, TablePath<Address>>(stateOf(this),
                    PrimaryKey::new, TablePath::new);
        }
    }

    /** Builds {@link Address} component by component. Not thread-safe. */
    public static final class Builder extends EntityBuilder<Address> {
        private @Nullable UUID customerId;

        private @Nullable String label;

        private @Nullable PostalAddress address;

        private Builder() {
            super("Address");
        }

        /** Sets {@code customerId}. */
        public Builder customerId(UUID customerId) {
            this.customerId = customerId;
            return this;
        }

        /** Sets {@code label}. */
        public Builder label(String label) {
            this.label = label;
            return this;
        }

        /** Sets {@code address}. */
        public Builder address(PostalAddress address) {
            this.address = address;
            return this;
        }

        @Override
        protected Address build(Stamp stamp) {
            return new Address(required("customerId", customerId), required("label", label),
                    required("address", address));
        }
    }

    private static final class ItemCodec extends RecordCodec<Address> {
        private static final AttributeNames NAMES = AttributeNames.of("customerId", "label",
                "address");

        ItemCodec() {
            super(3);
        }

        @Override
        public Address readAttributes(ValueSource in) {
            UUID customerId = null;
            String label = null;
            PostalAddress address = null;
            for (int i = in.nextAttribute(NAMES); i >= 0; i = in.nextAttribute(NAMES)) {
                switch (i) {
                    case 0 -> customerId = Codecs.UUID.read(in);
                    case 1 -> label = in.readString();
                    default -> address = QPostalAddress.CODEC.read(in);
                }
            }
            return new Address(Required.<UUID>value(customerId, in, NAMES, 0),
                    Required.<String>value(label, in, NAMES, 1),
                    Required.<PostalAddress>value(address, in, NAMES, 2));
        }

        @Override
        public void writeAttributes(Address address, ValueSink out) {
            out.attribute(NAMES, 0);
            Codecs.UUID.write(Required.<UUID>value(address.customerId(), out), out);
            out.attribute(NAMES, 1);
            out.string(Required.<String>value(address.label(), out));
            out.attribute(NAMES, 2);
            QPostalAddress.CODEC.write(Required.<PostalAddress>value(address.address(), out), out);
        }
    }
}

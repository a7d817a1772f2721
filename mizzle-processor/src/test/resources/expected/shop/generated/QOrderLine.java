package shop;

import io.mizzle.codec.*;
import io.mizzle.expression.*;
import io.mizzle.key.*;
import io.mizzle.schema.*;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Metamodel of {@link OrderLine}, stored in table {@link QShop#SHOP}. */
@NullMarked
public final class QOrderLine extends EntitySchema<OrderLine> {
    /** The entity. */
    public static final QOrderLine ORDER_LINE = new QOrderLine();

    /** {@code UUID customerId}, cannot be set by an update. */
    public final OrderedAttribute<OrderLine, UUID, Access.Fixed> customerId = ordered("customerId",
            Codecs.UUID);

    /** {@code UUID orderId}, cannot be set by an update. */
    public final OrderedAttribute<OrderLine, UUID, Access.Fixed> orderId = ordered("orderId",
            Codecs.UUID);

    /** {@code int lineNo}, cannot be set by an update. */
    public final NumberAttribute<OrderLine, Integer, Access.Fixed> lineNo = number("lineNo",
            Codecs.INTEGER);

    /** {@code String sku}. */
    public final StringAttribute<OrderLine, Access.Settable> sku = text("sku", Codecs.STRING);

    /** {@code int quantity}. */
    public final NumberAttribute<OrderLine, Integer, Access.Settable> quantity = number("quantity",
            Codecs.INTEGER);

    private QOrderLine() {
        super("OrderLine");
    }

    /**
     * The key of one item: partition {@code CUSTOMER#{customerId}}, sort {@code ORDER#{orderId}#LINE#{lineNo:num(4)}}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public PrimaryKey<OrderLine> key(UUID customerId, UUID orderId, int lineNo) {
        return new PrimaryKey<>(PathState.of(this, "in", customerId, orderId, lineNo));
    }

    /**
     * The key of an entity's item.
     *
     * @throws IllegalArgumentException if a component of the key is null
     */
    public PrimaryKey<OrderLine> keyOf(OrderLine orderLine) {
        return key(orderLine.customerId(), orderLine.orderId(), orderLine.lineNo());
    }

    /**
     * Items of table {@code shop}: partition {@code CUSTOMER#{customerId}}, sort {@code ORDER#{orderId}#LINE#{lineNo:num(4)}}.
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
    public Builder copy(OrderLine orderLine) {
        return builder()
                .customerId(orderLine.customerId())
                .orderId(orderLine.orderId())
                .lineNo(orderLine.lineNo())
                .sku(orderLine.sku())
                .quantity(orderLine.quantity());
    }

    @Override
    protected RecordCodec<OrderLine> codec() {
        return new ItemCodec();
    }

    @Override
    protected EntityDefinitionBuilder<OrderLine> define() {
        return EntityDefinition.builder(this, OrderLine.class, QShop.SHOP)
                .component("customerId", customerId, Role.REQUIRED)
                .component("orderId", orderId, Role.REQUIRED)
                .component("lineNo", lineNo, Role.REQUIRED)
                .component("sku", sku, Role.REQUIRED)
                .component("quantity", quantity, Role.REQUIRED)
                .path("in", AccessPath.Kind.TABLE, "shop")
                .partition("pk", KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("CUSTOMER#"),
                        KeyPart.placeholder("customerId", KeyFormats.uuid())))
                .sort("sk", KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("ORDER#"),
                        KeyPart.placeholder("orderId", KeyFormats.uuid()),
                        KeyPart.literal("#LINE#"),
                        KeyPart.placeholder("lineNo", KeyFormats.num(4, NumberKind.INT))));
    }

    @Override
    protected @Nullable Object value(OrderLine orderLine, int position) {
        return switch (position) {
            case 0 -> orderLine.customerId();
            case 1 -> orderLine.orderId();
            case 2 -> orderLine.lineNo();
            case 3 -> orderLine.sku();
            default -> orderLine.quantity();
        };
    }

    /** Items of table {@code shop} by {@code customerId}; {@code orderId} can follow. */
    public static final class In extends TablePath<OrderLine> {
        private In(PathState<OrderLine> state) {
            super(state);
        }

        /** {@code orderId}, the next placeholder of {@code ORDER#{orderId}#LINE#{lineNo:num(4)}}. */
        public Slot<UUID, InOrderId, TablePath<OrderLine>> orderId() {
            return new Slot<UUID, InOrderId, TablePath<OrderLine>>(stateOf(this), InOrderId::new,
                    TablePath::new);
        }
    }

    /** Items of table {@code shop} by {@code customerId, orderId}; {@code lineNo} can follow. */
    public static final class InOrderId extends TablePath<OrderLine> {
        private InOrderId(PathState<OrderLine> state) {
            super(state);
        }

        /** {@code lineNo}, the next placeholder of {@code ORDER#{orderId}#LINE#{lineNo:num(4)}}. */
        public NumberSlot<Integer, PrimaryKey<OrderLine>, TablePath<OrderLine>> lineNo() {
            return new NumberSlot<Integer, PrimaryKey<OrderLine>, TablePath<OrderLine>>(WholeNumbers::toInteger, stateOf(this),
                    PrimaryKey::new, TablePath::new);
        }
    }

    /** Builds {@link OrderLine} component by component. Not thread-safe. */
    public static final class Builder extends EntityBuilder<OrderLine> {
        private @Nullable UUID customerId;

        private @Nullable UUID orderId;

        private @Nullable Integer lineNo;

        private @Nullable String sku;

        private @Nullable Integer quantity;

        private Builder() {
            super("OrderLine");
        }

        /** Sets {@code customerId}. */
        public Builder customerId(UUID customerId) {
            this.customerId = customerId;
            return this;
        }

        /** Sets {@code orderId}. */
        public Builder orderId(UUID orderId) {
            this.orderId = orderId;
            return this;
        }

        /** Sets {@code lineNo}. */
        public Builder lineNo(int lineNo) {
            this.lineNo = lineNo;
            return this;
        }

        /** Sets {@code sku}. */
        public Builder sku(String sku) {
            this.sku = sku;
            return this;
        }

        /** Sets {@code quantity}. */
        public Builder quantity(int quantity) {
            this.quantity = quantity;
            return this;
        }

        @Override
        protected OrderLine build(Stamp stamp) {
            return new OrderLine(required("customerId", customerId), required("orderId", orderId),
                    required("lineNo", lineNo), required("sku", sku),
                    required("quantity", quantity));
        }
    }

    private static final class ItemCodec extends RecordCodec<OrderLine> {
        private static final AttributeNames NAMES = AttributeNames.of("customerId", "orderId",
                "lineNo", "sku", "quantity");

        private static final long REQUIRED = 0b10100L;

        ItemCodec() {
            super(5);
        }

        @Override
        public OrderLine readAttributes(ValueSource in) {
            UUID customerId = null;
            UUID orderId = null;
            int lineNo = 0;
            String sku = null;
            int quantity = 0;
            long seen = 0;
            for (int i = in.nextAttribute(NAMES); i >= 0; i = in.nextAttribute(NAMES)) {
                seen |= 1L << i;
                switch (i) {
                    case 0 -> customerId = Codecs.UUID.read(in);
                    case 1 -> orderId = Codecs.UUID.read(in);
                    case 2 -> lineNo = in.readInt();
                    case 3 -> sku = in.readString();
                    default -> quantity = in.readInt();
                }
            }
            if ((seen & REQUIRED) != REQUIRED) {
                throw Required.missing(in, NAMES, seen, REQUIRED);
            }
            return new OrderLine(Required.<UUID>value(customerId, in, NAMES, 0),
                    Required.<UUID>value(orderId, in, NAMES, 1), lineNo,
                    Required.<String>value(sku, in, NAMES, 3), quantity);
        }

        @Override
        public void writeAttributes(OrderLine orderLine, ValueSink out) {
            out.attribute(NAMES, 0);
            Codecs.UUID.write(Required.<UUID>value(orderLine.customerId(), out), out);
            out.attribute(NAMES, 1);
            Codecs.UUID.write(Required.<UUID>value(orderLine.orderId(), out), out);
            out.attribute(NAMES, 2);
            out.number(orderLine.lineNo());
            out.attribute(NAMES, 3);
            out.string(Required.<String>value(orderLine.sku(), out));
            out.attribute(NAMES, 4);
            out.number(orderLine.quantity());
        }
    }
}

package shop;

import io.mizzle.codec.*;
import io.mizzle.expression.*;
import io.mizzle.key.*;
import io.mizzle.schema.*;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Metamodel of {@link Order}, stored in table {@link QShop#SHOP}. */
@NullMarked
public final class QOrder extends EntitySchema<Order> {
    /** The entity. */
    public static final QOrder ORDER = new QOrder();

    /** {@code UUID customerId}, cannot be set by an update. */
    public final OrderedAttribute<Order, UUID, Access.Fixed> customerId = ordered("customerId",
            Codecs.UUID);

    /** {@code UUID orderId}, cannot be set by an update. */
    public final OrderedAttribute<Order, UUID, Access.Fixed> orderId = ordered("orderId",
            Codecs.UUID);

    /** {@code Order.Status status}. */
    public final ScalarAttribute<Order, Order.Status, Access.Settable> status = scalar("status",
            ItemCodec.STATUS);

    /** {@code Instant placedAt}. */
    public final OrderedAttribute<Order, Instant, Access.Settable> placedAt = ordered("placedAt",
            Codecs.INSTANT);

    /** {@code BigDecimal total}. */
    public final NumberAttribute<Order, BigDecimal, Access.Settable> total = number("total",
            Codecs.BIG_DECIMAL);

    /** {@code int retries}. */
    public final NumberAttribute<Order, Integer, Access.Settable> retries = number("retries",
            Codecs.INTEGER);

    /** {@code String note}, may be absent. */
    public final StringAttribute<Order, Access.Removable> note = text("note", Codecs.STRING);

    /** {@code String couponCode}, may be absent. */
    public final StringAttribute<Order, Access.Removable> couponCode = text("couponCode",
            Codecs.STRING);

    /** {@code PostalAddress shipTo}. */
    public final QPostalAddress<Order, Access.Settable> shipTo = new QPostalAddress<>(
            AttributeSpec.of("Order", "shipTo", QPostalAddress.CODEC));

    /** {@code List<Discount> discounts}. */
    public final ListAttribute<Order, Discount, QDiscount<Order, Access.Removable>, Access.Settable> discounts = new ListAttribute<>(
            AttributeSpec.of("Order", "discounts", ItemCodec.DISCOUNTS), QDiscount.CODEC,
                    QDiscount::new);

    /** {@code Set<String> tags}. */
    public final SetAttribute<Order, String, Access.Removable> tags = new SetAttribute<>(
            AttributeSpec.of("Order", "tags", ItemCodec.TAGS), Codecs.STRING);

    /** {@code Map<String, String> labels}. */
    public final MapAttribute<Order, String, String, StringAttribute<Order, Access.Removable>, Access.Settable> labels = new MapAttribute<>(
            AttributeSpec.of("Order", "labels", ItemCodec.LABELS), MapKeys.STRING, Codecs.STRING,
                    StringAttribute::new);

    /** {@code Instant expiresAt}, may be absent. */
    public final OrderedAttribute<Order, Instant, Access.Removable> expiresAt = ordered("expiresAt",
            Codecs.INSTANT_TTL);

    /** {@code long version}, cannot be set by an update. */
    public final NumberAttribute<Order, Long, Access.Fixed> version = number("version",
            Codecs.LONG);

    private QOrder() {
        super("Order");
    }

    /**
     * The key of one item: partition {@code CUSTOMER#{customerId}}, sort {@code ORDER#{orderId}}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public PrimaryKey<Order> key(UUID customerId, UUID orderId) {
        return new PrimaryKey<>(PathState.of(this, "in", customerId, orderId));
    }

    /**
     * The key of an entity's item.
     *
     * @throws IllegalArgumentException if a component of the key is null
     */
    public PrimaryKey<Order> keyOf(Order order) {
        return key(order.customerId(), order.orderId());
    }

    /**
     * Items of table {@code shop}: partition {@code CUSTOMER#{customerId}}, sort {@code ORDER#{orderId}}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public In in(UUID customerId) {
        return new In(PathState.of(this, "in", customerId));
    }

    /**
     * Items of global secondary index {@code gsi1}: partition {@code STATUS#{status}}, sort {@code ORDER#{placedAt}#{orderId}}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public ByStatus byStatus(Order.Status status) {
        return new ByStatus(PathState.of(this, "byStatus", status));
    }

    /**
     * Items of global secondary index {@code gsi2}: partition {@code OPEN#{placedAt:bucket(DAY)}}, sort {@code {placedAt}}.
     * The index has only the items whose declaration's {@code when} holds.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public OpenByDay openByDay() {
        return new OpenByDay(PathState.of(this, "openByDay"));
    }

    /**
     * Items of local secondary index {@code lsi1}: partition {@code CUSTOMER#{customerId}}, sort {@code TOTAL#{total:dec(12,2)}}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public ByTotal byTotal(UUID customerId) {
        return new ByTotal(PathState.of(this, "byTotal", customerId));
    }

    /** A builder with nothing set. */
    public Builder builder() {
        return new Builder();
    }

    /** A builder with everything set as in an entity. */
    @Override
    public Builder copy(Order order) {
        return builder()
                .customerId(order.customerId())
                .orderId(order.orderId())
                .status(order.status())
                .placedAt(order.placedAt())
                .total(order.total())
                .retries(order.retries())
                .note(order.note())
                .couponCode(order.couponCode())
                .shipTo(order.shipTo())
                .discounts(order.discounts())
                .tags(order.tags())
                .labels(order.labels())
                .expiresAt(order.expiresAt())
                .version(order.version());
    }

    @Override
    protected RecordCodec<Order> codec() {
        return new ItemCodec();
    }

    @Override
    protected EntityDefinitionBuilder<Order> define() {
        return EntityDefinition.builder(this, Order.class, QShop.SHOP)
                .component("customerId", customerId, Role.REQUIRED)
                .component("orderId", orderId, Role.REQUIRED, Role.GENERATED_ID)
                .component("status", status, Role.REQUIRED)
                .component("placedAt", placedAt, Role.REQUIRED)
                .component("total", total, Role.REQUIRED)
                .component("retries", retries, Role.REQUIRED)
                .component("note", note)
                .component("couponCode", couponCode)
                .component("shipTo", shipTo, Role.REQUIRED)
                .component("discounts", discounts, Role.REQUIRED)
                .component("tags", tags)
                .component("labels", labels, Role.REQUIRED)
                .component("expiresAt", expiresAt, Role.TIME_TO_LIVE)
                .component("version", version, Role.REQUIRED, Role.VERSION)
                .path("in", AccessPath.Kind.TABLE, "shop")
                .partition("pk", KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("CUSTOMER#"),
                        KeyPart.placeholder("customerId", KeyFormats.uuid())))
                .sort("sk", KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("ORDER#"),
                        KeyPart.placeholder("orderId", KeyFormats.uuid())))
                .path("byStatus", AccessPath.Kind.GLOBAL, "gsi1")
                .partition("gsi1pk", KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("STATUS#"),
                        KeyPart.placeholder("status", KeyFormats.enumName(Order.Status.values()))))
                .sort("gsi1sk", KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("ORDER#"),
                        KeyPart.placeholder("placedAt", KeyFormats.iso()), KeyPart.literal("#"),
                        KeyPart.placeholder("orderId", KeyFormats.uuid())))
                .path("openByDay", AccessPath.Kind.GLOBAL, "gsi2")
                .partition("gsi2pk", KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("OPEN#"),
                        KeyPart.placeholder("placedAt", KeyFormats.bucket(BucketUnit.DAY))))
                .sort("gsi2sk", KeyTemplate.of(KeyEncoding.ESCAPED,
                        KeyPart.placeholder("placedAt", KeyFormats.iso())))
                .when(status.eq(Order.Status.OPEN))
                .path("byTotal", AccessPath.Kind.LOCAL, "lsi1")
                .partition("pk", KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("CUSTOMER#"),
                        KeyPart.placeholder("customerId", KeyFormats.uuid())))
                .sort("lsi1sk", KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("TOTAL#"),
                        KeyPart.placeholder("total", KeyFormats.dec(12, 2, NumberKind.BIG_DECIMAL))));
    }

    @Override
    protected @Nullable Object value(Order order, int position) {
        return switch (position) {
            case 0 -> order.customerId();
            case 1 -> order.orderId();
            case 2 -> order.status();
            case 3 -> order.placedAt();
            case 4 -> order.total();
            case 5 -> order.retries();
            case 6 -> order.note();
            case 7 -> order.couponCode();
            case 8 -> order.shipTo();
            case 9 -> order.discounts();
            case 10 -> order.tags() == null || order.tags().isEmpty() ? null : order.tags();
            case 11 -> order.labels();
            case 12 -> order.expiresAt();
            default -> order.version();
        };
    }

    /** Items of table {@code shop} by {@code customerId}; {@code orderId} can follow. */
    public static final class In extends TablePath<Order> {
        private In(PathState<Order> state) {
            super(state);
        }

        /** {@code orderId}, the next placeholder of {@code ORDER#{orderId}}. */
        public Slot<UUID, PrimaryKey<Order>, TablePath<Order>> orderId() {
            return new Slot<UUID, PrimaryKey<Order>, TablePath<Order>>(stateOf(this),
                    PrimaryKey::new, TablePath::new);
        }
    }

    /** Items of global secondary index {@code gsi1} by {@code status}; {@code placedAt} can follow. */
    public static final class ByStatus extends GlobalPath<Order> {
        private ByStatus(PathState<Order> state) {
            super(state);
        }

        /** {@code placedAt}, the next placeholder of {@code ORDER#{placedAt}#{orderId}}. */
        public Slot<Instant, ByStatusPlacedAt, GlobalPath<Order>> placedAt() {
            return new Slot<Instant, ByStatusPlacedAt, GlobalPath<Order>>(stateOf(this),
                    ByStatusPlacedAt::new, GlobalPath::new);
        }
    }

    /** Items of global secondary index {@code gsi1} by {@code status, placedAt}; {@code orderId} can follow. */
    public static final class ByStatusPlacedAt extends GlobalPath<Order> {
        private ByStatusPlacedAt(PathState<Order> state) {
            super(state);
        }

        /** {@code orderId}, the next placeholder of {@code ORDER#{placedAt}#{orderId}}. */
        public Slot<UUID, GlobalPath<Order>, GlobalPath<Order>> orderId() {
            return new Slot<UUID, GlobalPath<Order>, GlobalPath<Order>>(stateOf(this),
                    GlobalPath::new, GlobalPath::new);
        }
    }

    /** Items of global secondary index {@code gsi2} by {@code openByDay}; {@code placedAt} can follow. */
    public static final class OpenByDay extends GlobalPath<Order> {
        private OpenByDay(PathState<Order> state) {
            super(state);
        }

        /** {@code placedAt}, the next placeholder of {@code {placedAt}}. */
        public Slot<Instant, GlobalPath<Order>, GlobalPath<Order>> placedAt() {
            return new Slot<Instant, GlobalPath<Order>, GlobalPath<Order>>(stateOf(this),
                    GlobalPath::new, GlobalPath::new);
        }
    }

    /** Items of local secondary index {@code lsi1} by {@code customerId}; {@code total} can follow. */
    public static final class ByTotal extends TablePath<Order> {
        private ByTotal(PathState<Order> state) {
            super(state);
        }

        /** {@code total}, the next placeholder of {@code TOTAL#{total:dec(12,2)}}. */
        public NumberSlot<BigDecimal, TablePath<Order>, TablePath<Order>> total() {
            return new NumberSlot<BigDecimal, TablePath<Order>, TablePath<Order>>(WholeNumbers::toBigDecimal, stateOf(this),
                    TablePath::new, TablePath::new);
        }
    }

    /** Builds {@link Order} component by component. Not thread-safe. */
    public static final class Builder extends EntityBuilder<Order> {
        private @Nullable UUID customerId;

        private @Nullable UUID orderId;

        private Order. @Nullable Status status;

        private @Nullable Instant placedAt;

        private @Nullable BigDecimal total;

        private @Nullable Integer retries;

        private @Nullable String note;

        private @Nullable String couponCode;

        private @Nullable PostalAddress shipTo;

        private @Nullable List<Discount> discounts;

        private @Nullable Set<String> tags;

        private @Nullable Map<String, String> labels;

        private @Nullable Instant expiresAt;

        private @Nullable Long version;

        private Builder() {
            super("Order");
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

        /** Sets {@code status}. */
        public Builder status(Order.Status status) {
            this.status = status;
            return this;
        }

        /** Sets {@code placedAt}. */
        public Builder placedAt(Instant placedAt) {
            this.placedAt = placedAt;
            return this;
        }

        /** Sets {@code total}. */
        public Builder total(BigDecimal total) {
            this.total = total;
            return this;
        }

        /** Sets {@code retries}. */
        public Builder retries(int retries) {
            this.retries = retries;
            return this;
        }

        /** Sets {@code note}. */
        public Builder note(@Nullable String note) {
            this.note = note;
            return this;
        }

        /** Sets {@code couponCode}. */
        public Builder couponCode(@Nullable String couponCode) {
            this.couponCode = couponCode;
            return this;
        }

        /** Sets {@code shipTo}. */
        public Builder shipTo(PostalAddress shipTo) {
            this.shipTo = shipTo;
            return this;
        }

        /** Sets {@code discounts}. */
        public Builder discounts(List<Discount> discounts) {
            this.discounts = discounts;
            return this;
        }

        /** Sets {@code tags}. */
        public Builder tags(Set<String> tags) {
            this.tags = tags;
            return this;
        }

        /** Sets {@code labels}. */
        public Builder labels(Map<String, String> labels) {
            this.labels = labels;
            return this;
        }

        /** Sets {@code expiresAt}. */
        public Builder expiresAt(@Nullable Instant expiresAt) {
            this.expiresAt = expiresAt;
            return this;
        }

        /** Sets {@code version}. */
        public Builder version(long version) {
            this.version = version;
            return this;
        }

        @Override
        protected Order build(Stamp stamp) {
            return new Order(required("customerId", customerId),
                    generated(stamp.uuid(orderId, Stamp.IdKind.UUID_V7)),
                    required("status", status), required("placedAt", placedAt),
                    required("total", total), required("retries", retries), note, couponCode,
                    required("shipTo", shipTo), required("discounts", discounts),
                    tags == null ? Set.of() : tags, required("labels", labels), expiresAt,
                    longVersion(stamp, version));
        }
    }

    private static final class ItemCodec extends RecordCodec<Order> {
        private static final AttributeNames NAMES = AttributeNames.of("customerId", "orderId",
                "status", "placedAt", "total", "retries", "note", "couponCode", "shipTo",
                "discounts", "tags", "labels", "expiresAt", "version");

        private static final long REQUIRED = 0b10000000100000L;

        private static final Codec<Order.Status> STATUS = Codecs.enumName(Order.Status.class, Order.Status.values());

        private static final Codec<List<Discount>> DISCOUNTS = Codecs.list(QDiscount.CODEC);

        private static final Codec<Set<String>> TAGS = Codecs.set(Codecs.STRING);

        private static final Codec<Map<String, String>> LABELS = Codecs.map(MapKeys.STRING, Codecs.STRING);

        ItemCodec() {
            super(14);
        }

        @Override
        public Order readAttributes(ValueSource in) {
            UUID customerId = null;
            UUID orderId = null;
            Order.Status status = null;
            Instant placedAt = null;
            BigDecimal total = null;
            int retries = 0;
            String note = null;
            String couponCode = null;
            PostalAddress shipTo = null;
            List<Discount> discounts = null;
            Set<String> tags = Set.of();
            Map<String, String> labels = null;
            Instant expiresAt = null;
            long version = 0;
            long seen = 0;
            for (int i = in.nextAttribute(NAMES); i >= 0; i = in.nextAttribute(NAMES)) {
                seen |= 1L << i;
                switch (i) {
                    case 0 -> customerId = Codecs.UUID.read(in);
                    case 1 -> orderId = Codecs.UUID.read(in);
                    case 2 -> status = STATUS.read(in);
                    case 3 -> placedAt = Codecs.INSTANT.read(in);
                    case 4 -> total = Codecs.BIG_DECIMAL.read(in);
                    case 5 -> retries = in.readInt();
                    case 6 -> note = in.readString();
                    case 7 -> couponCode = in.readString();
                    case 8 -> shipTo = QPostalAddress.CODEC.read(in);
                    case 9 -> discounts = DISCOUNTS.read(in);
                    case 10 -> tags = TAGS.read(in);
                    case 11 -> labels = LABELS.read(in);
                    case 12 -> expiresAt = Codecs.INSTANT_TTL.read(in);
                    default -> version = in.readLong();
                }
            }
            if ((seen & REQUIRED) != REQUIRED) {
                throw Required.missing(in, NAMES, seen, REQUIRED);
            }
            return new Order(Required.<UUID>value(customerId, in, NAMES, 0),
                    Required.<UUID>value(orderId, in, NAMES, 1),
                    Required.<Order.Status>value(status, in, NAMES, 2),
                    Required.<Instant>value(placedAt, in, NAMES, 3),
                    Required.<BigDecimal>value(total, in, NAMES, 4), retries, note, couponCode,
                    Required.<PostalAddress>value(shipTo, in, NAMES, 8),
                    Required.<List<Discount>>value(discounts, in, NAMES, 9), tags,
                    Required.<Map<String, String>>value(labels, in, NAMES, 11), expiresAt, version);
        }

        @Override
        public void writeAttributes(Order order, ValueSink out) {
            out.attribute(NAMES, 0);
            Codecs.UUID.write(Required.<UUID>value(order.customerId(), out), out);
            out.attribute(NAMES, 1);
            Codecs.UUID.write(Required.<UUID>value(order.orderId(), out), out);
            out.attribute(NAMES, 2);
            STATUS.write(Required.<Order.Status>value(order.status(), out), out);
            out.attribute(NAMES, 3);
            Codecs.INSTANT.write(Required.<Instant>value(order.placedAt(), out), out);
            out.attribute(NAMES, 4);
            Codecs.BIG_DECIMAL.write(Required.<BigDecimal>value(order.total(), out), out);
            out.attribute(NAMES, 5);
            out.number(order.retries());
            String note = order.note();
            if (note != null) {
                out.attribute(NAMES, 6);
                out.string(note);
            }
            String couponCode = order.couponCode();
            if (couponCode != null) {
                out.attribute(NAMES, 7);
                out.string(couponCode);
            }
            out.attribute(NAMES, 8);
            QPostalAddress.CODEC.write(Required.<PostalAddress>value(order.shipTo(), out), out);
            out.attribute(NAMES, 9);
            DISCOUNTS.write(Required.<List<Discount>>value(order.discounts(), out), out);
            Set<String> tags = order.tags();
            if (tags == null || !tags.isEmpty()) {
                out.attribute(NAMES, 10);
                TAGS.write(Required.<Set<String>>value(tags, out), out);
            }
            out.attribute(NAMES, 11);
            LABELS.write(Required.<Map<String, String>>value(order.labels(), out), out);
            Instant expiresAt = order.expiresAt();
            if (expiresAt != null) {
                out.attribute(NAMES, 12);
                Codecs.INSTANT_TTL.write(expiresAt, out);
            }
            out.attribute(NAMES, 13);
            out.number(order.version());
        }
    }
}

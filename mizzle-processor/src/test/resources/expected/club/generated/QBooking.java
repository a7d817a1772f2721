package club;

import io.mizzle.codec.*;
import io.mizzle.expression.*;
import io.mizzle.key.*;
import io.mizzle.schema.*;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Metamodel of {@link Booking}, stored in table {@link QClub#CLUB}. */
@NullMarked
public final class QBooking extends EntitySchema<Booking> {
    /** The entity. */
    public static final QBooking BOOKING = new QBooking();

    /** {@code UUID memberId}, cannot be set by an update. */
    public final OrderedAttribute<Booking, UUID, Access.Fixed> memberId = ordered("memberId",
            Codecs.UUID);

    /** {@code String bookingId}, cannot be set by an update. */
    public final StringAttribute<Booking, Access.Fixed> bookingId = text("bookingId",
            Codecs.STRING);

    /** {@code BigDecimal price}. */
    public final NumberAttribute<Booking, BigDecimal, Access.Settable> price = number("price",
            Codecs.BIG_DECIMAL);

    private QBooking() {
        super("Booking");
    }

    /**
     * The key of one item: partition {@code MEMBER#{memberId}}, sort {@code BOOKING#{bookingId}}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public PrimaryKey<Booking> key(UUID memberId, String bookingId) {
        return new PrimaryKey<>(PathState.of(this, "in", memberId, bookingId));
    }

    /**
     * The key of an entity's item.
     *
     * @throws IllegalArgumentException if a component of the key is null
     */
    public PrimaryKey<Booking> keyOf(Booking booking) {
        return key(booking.memberId(), booking.bookingId());
    }

    /**
     * Items of table {@code club}: partition {@code MEMBER#{memberId}}, sort {@code BOOKING#{bookingId}}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public In in(UUID memberId) {
        return new In(PathState.of(this, "in", memberId));
    }

    /** A builder with nothing set. */
    public Builder builder() {
        return new Builder();
    }

    /** A builder with everything set as in an entity. */
    @Override
    public Builder copy(Booking booking) {
        return builder()
                .memberId(booking.memberId())
                .bookingId(booking.bookingId())
                .price(booking.price());
    }

    @Override
    protected RecordCodec<Booking> codec() {
        return new ItemCodec();
    }

    @Override
    protected EntityDefinitionBuilder<Booking> define() {
        return EntityDefinition.builder(this, Booking.class, QClub.CLUB)
                .component("memberId", memberId, Role.REQUIRED)
                .component("bookingId", bookingId, Role.REQUIRED)
                .component("price", price, Role.REQUIRED)
                .path("in", AccessPath.Kind.TABLE, "club")
                .partition("pk", KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("MEMBER#"),
                        KeyPart.placeholder("memberId", KeyFormats.uuid())))
                .sort("sk", KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("BOOKING#"),
                        KeyPart.placeholder("bookingId", KeyFormats.string())));
    }

    @Override
    protected @Nullable Object value(Booking booking, int position) {
        return switch (position) {
            case 0 -> booking.memberId();
            case 1 -> booking.bookingId();
            default -> booking.price();
        };
    }

    /** Items of table {@code club} by {@code memberId}; {@code bookingId} can follow. */
    public static final class In extends TablePath<Booking> {
        private In(PathState<Booking> state) {
            super(state);
        }

        /** {@code bookingId}, the next placeholder of {@code BOOKING#{bookingId}}. */
        public StringSlot<PrimaryKey<Booking>, TablePath<Booking>> bookingId() {
            return new StringSlot<PrimaryKey<Booking>, TablePath<Booking>>(stateOf(this),
                    PrimaryKey::new, TablePath::new);
        }
    }

    /** Builds {@link Booking} component by component. Not thread-safe. */
    public static final class Builder extends EntityBuilder<Booking> {
        private @Nullable UUID memberId;

        private @Nullable String bookingId;

        private @Nullable BigDecimal price;

        private Builder() {
            super("Booking");
        }

        /** Sets {@code memberId}. */
        public Builder memberId(UUID memberId) {
            this.memberId = memberId;
            return this;
        }

        /** Sets {@code bookingId}. */
        public Builder bookingId(String bookingId) {
            this.bookingId = bookingId;
            return this;
        }

        /** Sets {@code price}. */
        public Builder price(BigDecimal price) {
            this.price = price;
            return this;
        }

        @Override
        protected Booking build(Stamp stamp) {
            return new Booking(required("memberId", memberId), required("bookingId", bookingId),
                    required("price", price));
        }
    }

    private static final class ItemCodec extends RecordCodec<Booking> {
        private static final AttributeNames NAMES = AttributeNames.of("memberId", "bookingId",
                "price");

        ItemCodec() {
            super(3);
        }

        @Override
        public Booking readAttributes(ValueSource in) {
            UUID memberId = null;
            String bookingId = null;
            BigDecimal price = null;
            for (int i = in.nextAttribute(NAMES); i >= 0; i = in.nextAttribute(NAMES)) {
                switch (i) {
                    case 0 -> memberId = Codecs.UUID.read(in);
                    case 1 -> bookingId = in.readString();
                    default -> price = Codecs.BIG_DECIMAL.read(in);
                }
            }
            return new Booking(Required.<UUID>value(memberId, in, NAMES, 0),
                    Required.<String>value(bookingId, in, NAMES, 1),
                    Required.<BigDecimal>value(price, in, NAMES, 2));
        }

        @Override
        public void writeAttributes(Booking booking, ValueSink out) {
            out.attribute(NAMES, 0);
            Codecs.UUID.write(Required.<UUID>value(booking.memberId(), out), out);
            out.attribute(NAMES, 1);
            out.string(Required.<String>value(booking.bookingId(), out));
            out.attribute(NAMES, 2);
            Codecs.BIG_DECIMAL.write(Required.<BigDecimal>value(booking.price(), out), out);
        }
    }
}

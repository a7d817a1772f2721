package club;

import io.mizzle.codec.*;
import io.mizzle.expression.*;
import io.mizzle.key.*;
import io.mizzle.schema.*;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Metamodel of {@link Member}, stored in table {@link QClub#CLUB}. */
@NullMarked
public final class QMember extends EntitySchema<Member> {
    /** The entity. */
    public static final QMember MEMBER = new QMember();

    /** {@code UUID memberId}, cannot be set by an update. */
    public final OrderedAttribute<Member, UUID, Access.Fixed> memberId = ordered("memberId",
            Codecs.UUID);

    /** {@code String team}. */
    public final StringAttribute<Member, Access.Settable> team = text("team", Codecs.STRING);

    /** {@code String email}. */
    public final StringAttribute<Member, Access.Settable> email = text("email", Codecs.STRING);

    /** {@code String nickname}, may be absent. */
    public final StringAttribute<Member, Access.Removable> nickname = text("nickname",
            Codecs.STRING);

    /** {@code long bookingCount}, has a default, cannot be set by an update. */
    public final NumberAttribute<Member, Long, Access.Fixed> bookingCount = number("bookingCount",
            Codecs.LONG);

    /** {@code BigDecimal spent}, has a default, cannot be set by an update. */
    public final NumberAttribute<Member, BigDecimal, Access.Fixed> spent = number("spent",
            Codecs.BIG_DECIMAL);

    /** {@code Instant deletedAt}, may be absent, cannot be set by an update. */
    public final OrderedAttribute<Member, Instant, Access.Fixed> deletedAt = ordered("deletedAt",
            Codecs.INSTANT);

    /** {@code long version}, cannot be set by an update. */
    public final NumberAttribute<Member, Long, Access.Fixed> version = number("version",
            Codecs.LONG);

    /** Every {@link Booking}, by {@code memberId}. */
    public final ToMany<Member, Booking> bookings = ToMany.of(this, "bookings");

    private QMember() {
        super("Member");
    }

    /**
     * The key of one item: partition {@code MEMBER#{memberId}}, sort {@code MEMBER}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public PrimaryKey<Member> key(UUID memberId) {
        return new PrimaryKey<>(PathState.of(this, "in", memberId));
    }

    /**
     * The key of an entity's item.
     *
     * @throws IllegalArgumentException if a component of the key is null
     */
    public PrimaryKey<Member> keyOf(Member member) {
        return key(member.memberId());
    }

    /**
     * Items of table {@code club}: partition {@code MEMBER#{memberId}}, sort {@code MEMBER}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public PrimaryKey<Member> in(UUID memberId) {
        return new PrimaryKey<>(PathState.of(this, "in", memberId));
    }

    /**
     * The one item with a value of unique {@link #email}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public UniqueKey<Member> uniqueEmail(String email) {
        return new UniqueKey<>(this, "email", email);
    }

    /**
     * The one item with a value of unique {@link #nickname}, within its scope.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public UniqueKey<Member> uniqueNickname(String team, String nickname) {
        return new UniqueKey<>(this, "nickname", team, nickname);
    }

    /** A builder with nothing set. */
    public Builder builder() {
        return new Builder();
    }

    /** A builder with everything set as in an entity. */
    @Override
    public Builder copy(Member member) {
        return builder()
                .memberId(member.memberId())
                .team(member.team())
                .email(member.email())
                .nickname(member.nickname())
                .bookingCount(member.bookingCount())
                .spent(member.spent())
                .deletedAt(member.deletedAt())
                .version(member.version());
    }

    @Override
    protected RecordCodec<Member> codec() {
        return new ItemCodec();
    }

    @Override
    protected EntityDefinitionBuilder<Member> define() {
        return EntityDefinition.builder(this, Member.class, QClub.CLUB)
                .component("memberId", memberId, Role.REQUIRED, Role.GENERATED_ID)
                .component("team", team, Role.REQUIRED)
                .component("email", email, Role.REQUIRED)
                .component("nickname", nickname)
                .component("bookingCount", bookingCount, Role.COUNTER)
                .component("spent", spent, Role.COUNTER)
                .component("deletedAt", deletedAt, Role.SOFT_DELETE)
                .component("version", version, Role.REQUIRED, Role.VERSION)
                .path("in", AccessPath.Kind.TABLE, "club")
                .partition("pk", KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("MEMBER#"),
                        KeyPart.placeholder("memberId", KeyFormats.uuid())))
                .sort("sk", KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("MEMBER")))
                .many("bookings")
                .to(QBooking.BOOKING, "in", "memberId")
                .count("bookingCount", QBooking.BOOKING, "memberId")
                .sum("spent", QBooking.BOOKING, "price", "memberId")
                .unique("email", KeyTemplate.of(KeyEncoding.ESCAPED,
                        KeyPart.literal("_unique#Member.email#"),
                        KeyPart.placeholder("email", KeyFormats.lower())))
                .unique("nickname", KeyTemplate.of(KeyEncoding.ESCAPED,
                        KeyPart.literal("_unique#Member.nickname#"),
                        KeyPart.placeholder("team", KeyFormats.string()), KeyPart.literal("#"),
                        KeyPart.placeholder("nickname", KeyFormats.string())));
    }

    @Override
    protected @Nullable Object value(Member member, int position) {
        return switch (position) {
            case 0 -> member.memberId();
            case 1 -> member.team();
            case 2 -> member.email();
            case 3 -> member.nickname();
            case 4 -> member.bookingCount();
            case 5 -> member.spent() == null ? ItemCodec.SPENT_DEFAULT : member.spent();
            case 6 -> member.deletedAt();
            default -> member.version();
        };
    }

    /** Builds {@link Member} component by component. Not thread-safe. */
    public static final class Builder extends EntityBuilder<Member> {
        private @Nullable UUID memberId;

        private @Nullable String team;

        private @Nullable String email;

        private @Nullable String nickname;

        private @Nullable Long bookingCount;

        private @Nullable BigDecimal spent;

        private @Nullable Instant deletedAt;

        private @Nullable Long version;

        private Builder() {
            super("Member");
        }

        /** Sets {@code memberId}. */
        public Builder memberId(UUID memberId) {
            this.memberId = memberId;
            return this;
        }

        /** Sets {@code team}. */
        public Builder team(String team) {
            this.team = team;
            return this;
        }

        /** Sets {@code email}. */
        public Builder email(String email) {
            this.email = email;
            return this;
        }

        /** Sets {@code nickname}. */
        public Builder nickname(@Nullable String nickname) {
            this.nickname = nickname;
            return this;
        }

        /** Sets {@code bookingCount}. */
        public Builder bookingCount(long bookingCount) {
            this.bookingCount = bookingCount;
            return this;
        }

        /** Sets {@code spent}. */
        public Builder spent(BigDecimal spent) {
            this.spent = spent;
            return this;
        }

        /** Sets {@code deletedAt}. */
        public Builder deletedAt(@Nullable Instant deletedAt) {
            this.deletedAt = deletedAt;
            return this;
        }

        /** Sets {@code version}. */
        public Builder version(long version) {
            this.version = version;
            return this;
        }

        @Override
        protected Member build(Stamp stamp) {
            return new Member(generated(stamp.uuid(memberId, Stamp.IdKind.UUID_V7)),
                    required("team", team), required("email", email), nickname,
                    bookingCount == null ? ItemCodec.BOOKING_COUNT_DEFAULT : bookingCount,
                    spent == null ? ItemCodec.SPENT_DEFAULT : spent, deletedAt,
                    longVersion(stamp, version));
        }
    }

    private static final class ItemCodec extends RecordCodec<Member> {
        private static final AttributeNames NAMES = AttributeNames.of("memberId", "team", "email",
                "nickname", "bookingCount", "spent", "deletedAt", "version");

        private static final long REQUIRED = 0b10000000L;

        private static final BigDecimal SPENT_DEFAULT = new BigDecimal("0");

        private static final long BOOKING_COUNT_DEFAULT = 0L;

        ItemCodec() {
            super(8);
        }

        @Override
        public Member readAttributes(ValueSource in) {
            UUID memberId = null;
            String team = null;
            String email = null;
            String nickname = null;
            long bookingCount = BOOKING_COUNT_DEFAULT;
            BigDecimal spent = SPENT_DEFAULT;
            Instant deletedAt = null;
            long version = 0;
            long seen = 0;
            for (int i = in.nextAttribute(NAMES); i >= 0; i = in.nextAttribute(NAMES)) {
                seen |= 1L << i;
                switch (i) {
                    case 0 -> memberId = Codecs.UUID.read(in);
                    case 1 -> team = in.readString();
                    case 2 -> email = in.readString();
                    case 3 -> nickname = in.readString();
                    case 4 -> bookingCount = in.readLong();
                    case 5 -> spent = Codecs.BIG_DECIMAL.read(in);
                    case 6 -> deletedAt = Codecs.INSTANT.read(in);
                    default -> version = in.readLong();
                }
            }
            if ((seen & REQUIRED) != REQUIRED) {
                throw Required.missing(in, NAMES, seen, REQUIRED);
            }
            return new Member(Required.<UUID>value(memberId, in, NAMES, 0),
                    Required.<String>value(team, in, NAMES, 1),
                    Required.<String>value(email, in, NAMES, 2), nickname, bookingCount, spent,
                    deletedAt, version);
        }

        @Override
        public void writeAttributes(Member member, ValueSink out) {
            out.attribute(NAMES, 0);
            Codecs.UUID.write(Required.<UUID>value(member.memberId(), out), out);
            out.attribute(NAMES, 1);
            out.string(Required.<String>value(member.team(), out));
            out.attribute(NAMES, 2);
            out.string(Required.<String>value(member.email(), out));
            String nickname = member.nickname();
            if (nickname != null) {
                out.attribute(NAMES, 3);
                out.string(nickname);
            }
            out.attribute(NAMES, 4);
            out.number(member.bookingCount());
            BigDecimal spent = member.spent();
            out.attribute(NAMES, 5);
            Codecs.BIG_DECIMAL.write(spent == null ? SPENT_DEFAULT : spent, out);
            Instant deletedAt = member.deletedAt();
            if (deletedAt != null) {
                out.attribute(NAMES, 6);
                Codecs.INSTANT.write(deletedAt, out);
            }
            out.attribute(NAMES, 7);
            out.number(member.version());
        }
    }
}

package keys;

import io.mizzle.codec.*;
import io.mizzle.expression.*;
import io.mizzle.key.*;
import io.mizzle.schema.*;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Metamodel of {@link Event}, stored in table {@link QLog#LOG}. */
@NullMarked
public final class QEvent extends EntitySchema<Event> {
    /** The entity. */
    public static final QEvent EVENT = new QEvent();

    /** {@code String tenant}, cannot be set by an update. */
    public final StringAttribute<Event, Access.Fixed> tenant = text("tenant", Codecs.STRING);

    /** {@code int code}, cannot be set by an update. */
    public final NumberAttribute<Event, Integer, Access.Fixed> code = number("code",
            Codecs.INTEGER);

    /** {@code boolean flag}, cannot be set by an update. */
    public final ScalarAttribute<Event, Boolean, Access.Fixed> flag = scalar("flag",
            Codecs.BOOLEAN);

    /** {@code Instant at}, cannot be set by an update. */
    public final OrderedAttribute<Event, Instant, Access.Fixed> at = ordered("at", Codecs.INSTANT);

    /** {@code long sequence}, cannot be set by an update. */
    public final NumberAttribute<Event, Long, Access.Fixed> sequence = number("sequence",
            Codecs.LONG);

    /** {@code UUID id}, cannot be set by an update. */
    public final OrderedAttribute<Event, UUID, Access.Fixed> id = ordered("id", Codecs.UUID);

    /** {@code Event.Status status}. */
    public final ScalarAttribute<Event, Event.Status, Access.Settable> status = scalar("status",
            ItemCodec.STATUS);

    /** {@code BigDecimal amount}. */
    public final NumberAttribute<Event, BigDecimal, Access.Settable> amount = number("amount",
            Codecs.BIG_DECIMAL);

    /** {@code long balance}. */
    public final NumberAttribute<Event, Long, Access.Settable> balance = number("balance",
            Codecs.LONG);

    /** {@code byte[] hash}. */
    public final BinaryAttribute<Event, byte[], Access.Settable> hash = new BinaryAttribute<>(
            AttributeSpec.of("Event", "hash", Codecs.BYTES));

    /** {@code String note}, may be absent. */
    public final StringAttribute<Event, Access.Removable> note = text("note", Codecs.STRING);

    /** {@code Place place}, may be absent. */
    public final QPlace<Event, Access.Removable> place = new QPlace<>(
            AttributeSpec.of("Event", "place", QPlace.CODEC));

    /** {@code URI uri}. */
    public final ScalarAttribute<Event, URI, Access.Settable> uri = scalar("uri", Codecs.URI);

    /** {@code LocalDate day}. */
    public final OrderedAttribute<Event, LocalDate, Access.Settable> day = ordered("day",
            Codecs.LOCAL_DATE);

    /** {@code YearMonth month}. */
    public final OrderedAttribute<Event, YearMonth, Access.Settable> month = ordered("month",
            Codecs.YEAR_MONTH);

    /** {@code Year year}. */
    public final OrderedAttribute<Event, Year, Access.Settable> year = ordered("year", Codecs.YEAR);

    /** {@code LocalTime time}. */
    public final OrderedAttribute<Event, LocalTime, Access.Settable> time = ordered("time",
            Codecs.LOCAL_TIME);

    /** {@code LocalDateTime dateTime}. */
    public final OrderedAttribute<Event, LocalDateTime, Access.Settable> dateTime = ordered("dateTime",
            Codecs.LOCAL_DATE_TIME);

    /** {@code OffsetDateTime offset}. */
    public final ScalarAttribute<Event, OffsetDateTime, Access.Settable> offset = scalar("offset",
            Codecs.OFFSET_DATE_TIME);

    /** {@code Optional<String> nickname}, may be absent. */
    public final StringAttribute<Event, Access.Removable> nickname = text("nickname",
            Codecs.STRING);

    private QEvent() {
        super("Event");
    }

    /**
     * The key of one item: partition {@code T#{tenant:upper}#{code}#{flag}}, sort {@code {{x}}#{at:iso(3)|desc}#{sequence:num(6)|desc}#{id}}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public PrimaryKey<Event> key(String tenant, int code, boolean flag, Instant at, long sequence,
            UUID id) {
        return new PrimaryKey<>(PathState.of(this, "in", tenant, code, flag, at, sequence, id));
    }

    /**
     * The key of an entity's item.
     *
     * @throws IllegalArgumentException if a component of the key is null
     */
    public PrimaryKey<Event> keyOf(Event event) {
        return key(event.tenant(), event.code(), event.flag(), event.at(), event.sequence(),
                event.id());
    }

    /**
     * Items of table {@code log}: partition {@code T#{tenant:upper}#{code}#{flag}}, sort {@code {{x}}#{at:iso(3)|desc}#{sequence:num(6)|desc}#{id}}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public In in(String tenant, int code, boolean flag) {
        return new In(PathState.of(this, "in", tenant, code, flag));
    }

    /**
     * Items of global secondary index {@code by-kind}: partition {@code K#{status}}, sort {@code {amount:dec(12,2,signed)}#{balance:num(9,signed)}#{id}}.
     * The index has only the items whose declaration's {@code when} holds.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public ByKind byKind(Event.Status status) {
        return new ByKind(PathState.of(this, "byKind", status));
    }

    /**
     * Items of global secondary index {@code by-number}: partition {@code sequence}, sort {@code hash}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public Numbered numbered(long sequence) {
        return new Numbered(PathState.of(this, "numbered", sequence));
    }

    /**
     * Items of global secondary index {@code shards}: partition {@code S#{id:shard(16)}}, sort {@code {at:epoch(10)}}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public Shards shards() {
        return new Shards(PathState.of(this, "shards"));
    }

    /**
     * Items of global secondary index {@code days}: partition {@code D#{at:bucket(DAY)}}, sort {@code {place.city:lower}#{place.street}}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public Days days() {
        return new Days(PathState.of(this, "days"));
    }

    /**
     * Items of global secondary index {@code texts}: partition {@code X#{uri}#{day}#{offset}}, sort {@code {month}#{year}#{time}#{dateTime}#{code:raw}#{nickname}}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public Texts texts(URI uri, LocalDate day, OffsetDateTime offset) {
        return new Texts(PathState.of(this, "texts", uri, day, offset));
    }

    /**
     * Items of global secondary index {@code all}: partition {@code ALL}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public GlobalPath<Event> all() {
        return new GlobalPath<>(PathState.of(this, "all"));
    }

    /**
     * Items of local secondary index {@code lsi}: partition {@code T#{tenant:upper}#{code}#{flag}}, sort {@code balance}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public Lsi lsi(String tenant, int code, boolean flag) {
        return new Lsi(PathState.of(this, "lsi", tenant, code, flag));
    }

    /** A builder with nothing set. */
    public Builder builder() {
        return new Builder();
    }

    /** A builder with everything set as in an entity. */
    @Override
    public Builder copy(Event event) {
        return builder()
                .tenant(event.tenant())
                .code(event.code())
                .flag(event.flag())
                .at(event.at())
                .sequence(event.sequence())
                .id(event.id())
                .status(event.status())
                .amount(event.amount())
                .balance(event.balance())
                .hash(event.hash())
                .note(event.note())
                .place(event.place())
                .uri(event.uri())
                .day(event.day())
                .month(event.month())
                .year(event.year())
                .time(event.time())
                .dateTime(event.dateTime())
                .offset(event.offset())
                .nickname(event.nickname());
    }

    @Override
    protected RecordCodec<Event> codec() {
        return new ItemCodec();
    }

    @Override
    protected EntityDefinitionBuilder<Event> define() {
        return EntityDefinition.builder(this, Event.class, QLog.LOG)
                .typeName("event", "ev", "e")
                .version(3)
                .component("tenant", tenant, Role.REQUIRED)
                .component("code", code, Role.REQUIRED)
                .component("flag", flag, Role.REQUIRED)
                .component("at", at, Role.REQUIRED)
                .component("sequence", sequence, Role.REQUIRED)
                .component("id", id, Role.REQUIRED)
                .component("status", status, Role.REQUIRED)
                .component("amount", amount, Role.REQUIRED)
                .component("balance", balance, Role.REQUIRED)
                .component("hash", hash, Role.REQUIRED)
                .component("note", note)
                .component("place", place)
                .component("uri", uri, Role.REQUIRED)
                .component("day", day, Role.REQUIRED)
                .component("month", month, Role.REQUIRED)
                .component("year", year, Role.REQUIRED)
                .component("time", time, Role.REQUIRED)
                .component("dateTime", dateTime, Role.REQUIRED)
                .component("offset", offset, Role.REQUIRED)
                .component("nickname", nickname)
                .member("place.city", place.city)
                .member("place.street", place.street)
                .path("in", AccessPath.Kind.TABLE, "log")
                .partition("pk", KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("T#"),
                        KeyPart.placeholder("tenant", KeyFormats.upper()), KeyPart.literal("#"),
                        KeyPart.placeholder("code", KeyFormats.plain(NumberKind.INT)),
                        KeyPart.literal("#"), KeyPart.placeholder("flag", KeyFormats.bool())))
                .sort("sk", KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("{x}#"),
                        KeyPart.placeholder("at", KeyFormats.desc(KeyFormats.iso(3))),
                        KeyPart.literal("#"),
                        KeyPart.placeholder("sequence", KeyFormats.desc(KeyFormats.num(6, NumberKind.LONG))),
                        KeyPart.literal("#"), KeyPart.placeholder("id", KeyFormats.uuid())))
                .path("byKind", AccessPath.Kind.GLOBAL, "by-kind")
                .partition("g1p", KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("K#"),
                        KeyPart.placeholder("status", KeyFormats.enumName(Event.Status.values()))))
                .sort("g1s", KeyTemplate.of(KeyEncoding.ESCAPED,
                        KeyPart.placeholder("amount", KeyFormats.decSigned(12, 2, NumberKind.BIG_DECIMAL)),
                        KeyPart.literal("#"),
                        KeyPart.placeholder("balance", KeyFormats.numSigned(9, NumberKind.LONG)),
                        KeyPart.literal("#"), KeyPart.placeholder("id", KeyFormats.uuid())))
                .when(status.in(Event.Status.OPEN, Event.Status.DONE))
                .when(note.exists())
                .when(sequence.eq(5L))
                .path("numbered", AccessPath.Kind.GLOBAL, "by-number")
                .partition("g2p", "sequence")
                .sort("g2s", "hash")
                .path("shards", AccessPath.Kind.GLOBAL, "shards")
                .partition("g3p", KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("S#"),
                        KeyPart.placeholder("id", KeyFormats.shard(16, KeyFormats.uuid()))))
                .sort("g3s", KeyTemplate.of(KeyEncoding.ESCAPED,
                        KeyPart.placeholder("at", KeyFormats.epoch(10))))
                .path("days", AccessPath.Kind.GLOBAL, "days")
                .partition("g4p", KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("D#"),
                        KeyPart.placeholder("at", KeyFormats.bucket(BucketUnit.DAY))))
                .sort("g4s", KeyTemplate.of(KeyEncoding.ESCAPED,
                        KeyPart.placeholder("place.city", KeyFormats.lower()), KeyPart.literal("#"),
                        KeyPart.placeholder("place.street", KeyFormats.string())))
                .path("texts", AccessPath.Kind.GLOBAL, "texts")
                .partition("g5p", KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("X#"),
                        KeyPart.placeholder("uri", KeyFormats.text(MapKeys.URI::text, MapKeys.URI::parse)),
                        KeyPart.literal("#"), KeyPart.placeholder("day", KeyFormats.localDate()),
                        KeyPart.literal("#"),
                        KeyPart.placeholder("offset", KeyFormats.text(MapKeys.OFFSET_DATE_TIME::text, MapKeys.OFFSET_DATE_TIME::parse))))
                .sort("g5s", KeyTemplate.of(KeyEncoding.ESCAPED,
                        KeyPart.placeholder("month", KeyFormats.yearMonth()), KeyPart.literal("#"),
                        KeyPart.placeholder("year", KeyFormats.year()), KeyPart.literal("#"),
                        KeyPart.placeholder("time", KeyFormats.localTime()), KeyPart.literal("#"),
                        KeyPart.placeholder("dateTime", KeyFormats.localDateTime()),
                        KeyPart.literal("#"),
                        KeyPart.placeholder("code", KeyFormats.raw(NumberKind.INT)),
                        KeyPart.literal("#"), KeyPart.placeholder("nickname", KeyFormats.string())))
                .path("all", AccessPath.Kind.GLOBAL, "all")
                .partition("g6p", KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("ALL")))
                .path("lsi", AccessPath.Kind.LOCAL, "lsi")
                .partition("pk", KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("T#"),
                        KeyPart.placeholder("tenant", KeyFormats.upper()), KeyPart.literal("#"),
                        KeyPart.placeholder("code", KeyFormats.plain(NumberKind.INT)),
                        KeyPart.literal("#"), KeyPart.placeholder("flag", KeyFormats.bool())))
                .sort("l1s", "balance");
    }

    @Override
    protected @Nullable Object value(Event event, int position) {
        return switch (position) {
            case 0 -> event.tenant();
            case 1 -> event.code();
            case 2 -> event.flag();
            case 3 -> event.at();
            case 4 -> event.sequence();
            case 5 -> event.id();
            case 6 -> event.status();
            case 7 -> event.amount();
            case 8 -> event.balance();
            case 9 -> event.hash();
            case 10 -> event.note();
            case 11 -> event.place();
            case 12 -> event.uri();
            case 13 -> event.day();
            case 14 -> event.month();
            case 15 -> event.year();
            case 16 -> event.time();
            case 17 -> event.dateTime();
            case 18 -> event.offset();
            case 19 -> event.nickname() == null ? null : event.nickname().orElse(null);
            case 20 -> event.place() == null ? null : event.place().city();
            default -> event.place() == null ? null : event.place().street();
        };
    }

    /** Items of table {@code log} by {@code tenant, code, flag}; {@code at} can follow. */
    public static final class In extends TablePath<Event> {
        private In(PathState<Event> state) {
            super(state);
        }

        /** {@code at}, the next placeholder of {@code {{x}}#{at:iso(3)|desc}#{sequence:num(6)|desc}#{id}}. */
        public Slot<Instant, InAt, TablePath<Event>> at() {
            return new Slot<Instant, InAt, TablePath<Event>>(stateOf(this), InAt::new,
                    TablePath::new);
        }
    }

    /** Items of table {@code log} by {@code tenant, code, flag, at}; {@code sequence} can follow. */
    public static final class InAt extends TablePath<Event> {
        private InAt(PathState<Event> state) {
            super(state);
        }

        /** {@code sequence}, the next placeholder of {@code {{x}}#{at:iso(3)|desc}#{sequence:num(6)|desc}#{id}}. */
        public NumberSlot<Long, InAtSequence, TablePath<Event>> sequence() {
            return new NumberSlot<Long, InAtSequence, TablePath<Event>>(WholeNumbers::toLong, stateOf(this),
                    InAtSequence::new, TablePath::new);
        }
    }

    /** Items of table {@code log} by {@code tenant, code, flag, at, sequence}; {@code id} can follow. */
    public static final class InAtSequence extends TablePath<Event> {
        private InAtSequence(PathState<Event> state) {
            super(state);
        }

        /** {@code id}, the next placeholder of {@code {{x}}#{at:iso(3)|desc}#{sequence:num(6)|desc}#{id}}. */
        public Slot<UUID, PrimaryKey<Event>, TablePath<Event>> id() {
            return new Slot<UUID, PrimaryKey<Event>, TablePath<Event>>(stateOf(this),
                    PrimaryKey::new, TablePath::new);
        }
    }

    /** Items of global secondary index {@code by-kind} by {@code status}; {@code amount} can follow. */
    public static final class ByKind extends GlobalPath<Event> {
        private ByKind(PathState<Event> state) {
            super(state);
        }

        /** {@code amount}, the next placeholder of {@code {amount:dec(12,2,signed)}#{balance:num(9,signed)}#{id}}. */
        public NumberSlot<BigDecimal, ByKindAmount, GlobalPath<Event>> amount() {
            return new NumberSlot<BigDecimal, ByKindAmount, GlobalPath<Event>>(WholeNumbers::toBigDecimal, stateOf(this),
                    ByKindAmount::new, GlobalPath::new);
        }
    }

    /** Items of global secondary index {@code by-kind} by {@code status, amount}; {@code balance} can follow. */
    public static final class ByKindAmount extends GlobalPath<Event> {
        private ByKindAmount(PathState<Event> state) {
            super(state);
        }

        /** {@code balance}, the next placeholder of {@code {amount:dec(12,2,signed)}#{balance:num(9,signed)}#{id}}. */
        public NumberSlot<Long, ByKindAmountBalance, GlobalPath<Event>> balance() {
            return new NumberSlot<Long, ByKindAmountBalance, GlobalPath<Event>>(WholeNumbers::toLong, stateOf(this),
                    ByKindAmountBalance::new, GlobalPath::new);
        }
    }

    /** Items of global secondary index {@code by-kind} by {@code status, amount, balance}; {@code id} can follow. */
    public static final class ByKindAmountBalance extends GlobalPath<Event> {
        private ByKindAmountBalance(PathState<Event> state) {
            super(state);
        }

        /** {@code id}, the next placeholder of {@code {amount:dec(12,2,signed)}#{balance:num(9,signed)}#{id}}. */
        public Slot<UUID, GlobalPath<Event>, GlobalPath<Event>> id() {
            return new Slot<UUID, GlobalPath<Event>, GlobalPath<Event>>(stateOf(this),
                    GlobalPath::new, GlobalPath::new);
        }
    }

    /** Items of global secondary index {@code by-number} by {@code sequence}; {@code hash} can follow. */
    public static final class Numbered extends GlobalPath<Event> {
        private Numbered(PathState<Event> state) {
            super(state);
        }

        /** {@code hash}, the next placeholder of {@code hash}. */
        public Slot<byte[], GlobalPath<Event>, GlobalPath<Event>> hash() {
            return new Slot<byte[], GlobalPath<Event>, GlobalPath<Event>>(stateOf(this),
                    GlobalPath::new, GlobalPath::new);
        }
    }

    /** Items of global secondary index {@code shards} by {@code shards}; {@code at} can follow. */
    public static final class Shards extends GlobalPath<Event> {
        private Shards(PathState<Event> state) {
            super(state);
        }

        /** {@code at}, the next placeholder of {@code {at:epoch(10)}}. */
        public Slot<Instant, GlobalPath<Event>, GlobalPath<Event>> at() {
            return new Slot<Instant, GlobalPath<Event>, GlobalPath<Event>>(stateOf(this),
                    GlobalPath::new, GlobalPath::new);
        }
    }

    /** Items of global secondary index {@code days} by {@code days}; {@code placeCity} can follow. */
    public static final class Days extends GlobalPath<Event> {
        private Days(PathState<Event> state) {
            super(state);
        }

        /** {@code placeCity}, the next placeholder of {@code {place.city:lower}#{place.street}}. */
        public StringSlot<DaysPlaceCity, GlobalPath<Event>> placeCity() {
            return new StringSlot<DaysPlaceCity, GlobalPath<Event>>(stateOf(this),
                    DaysPlaceCity::new, GlobalPath::new);
        }
    }

    /** Items of global secondary index {@code days} by {@code placeCity}; {@code placeStreet} can follow. */
    public static final class DaysPlaceCity extends GlobalPath<Event> {
        private DaysPlaceCity(PathState<Event> state) {
            super(state);
        }

        /** {@code placeStreet}, the next placeholder of {@code {place.city:lower}#{place.street}}. */
        public StringSlot<GlobalPath<Event>, GlobalPath<Event>> placeStreet() {
            return new StringSlot<GlobalPath<Event>, GlobalPath<Event>>(stateOf(this),
                    GlobalPath::new, GlobalPath::new);
        }
    }

    /** Items of global secondary index {@code texts} by {@code uri, day, offset}; {@code month} can follow. */
    public static final class Texts extends GlobalPath<Event> {
        private Texts(PathState<Event> state) {
            super(state);
        }

        /** {@code month}, the next placeholder of {@code {month}#{year}#{time}#{dateTime}#{code:raw}#{nickname}}. */
        public Slot<YearMonth, TextsMonth, GlobalPath<Event>> month() {
            return new Slot<YearMonth, TextsMonth, GlobalPath<Event>>(stateOf(this),
                    TextsMonth::new, GlobalPath::new);
        }
    }

    /** Items of global secondary index {@code texts} by {@code uri, day, offset, month}; {@code year} can follow. */
    public static final class TextsMonth extends GlobalPath<Event> {
        private TextsMonth(PathState<Event> state) {
            super(state);
        }

        /** {@code year}, the next placeholder of {@code {month}#{year}#{time}#{dateTime}#{code:raw}#{nickname}}. */
        public Slot<Year, TextsMonthYear, GlobalPath<Event>> year() {
            return new Slot<Year, TextsMonthYear, GlobalPath<Event>>(stateOf(this),
                    TextsMonthYear::new, GlobalPath::new);
        }
    }

    /** Items of global secondary index {@code texts} by {@code uri, day, offset, month, year}; {@code time} can follow. */
    public static final class TextsMonthYear extends GlobalPath<Event> {
        private TextsMonthYear(PathState<Event> state) {
            super(state);
        }

        /** {@code time}, the next placeholder of {@code {month}#{year}#{time}#{dateTime}#{code:raw}#{nickname}}. */
        public Slot<LocalTime, TextsMonthYearTime, GlobalPath<Event>> time() {
            return new Slot<LocalTime, TextsMonthYearTime, GlobalPath<Event>>(stateOf(this),
                    TextsMonthYearTime::new, GlobalPath::new);
        }
    }

    /** Items of global secondary index {@code texts} by {@code uri, day, offset, month, year, time}; {@code dateTime} can follow. */
    public static final class TextsMonthYearTime extends GlobalPath<Event> {
        private TextsMonthYearTime(PathState<Event> state) {
            super(state);
        }

        /** {@code dateTime}, the next placeholder of {@code {month}#{year}#{time}#{dateTime}#{code:raw}#{nickname}}. */
        public Slot<LocalDateTime, TextsMonthYearTimeDateTime, GlobalPath<Event>> dateTime() {
            return new Slot<LocalDateTime, TextsMonthYearTimeDateTime, GlobalPath<Event>>(stateOf(this),
                    TextsMonthYearTimeDateTime::new, GlobalPath::new);
        }
    }

    /** Items of global secondary index {@code texts} by {@code uri, day, offset, month, year, time, dateTime}; {@code code} can follow. */
    public static final class TextsMonthYearTimeDateTime extends GlobalPath<Event> {
        private TextsMonthYearTimeDateTime(PathState<Event> state) {
            super(state);
        }

        /** {@code code}, the next placeholder of {@code {month}#{year}#{time}#{dateTime}#{code:raw}#{nickname}}. */
        public NumberSlot<Integer, TextsMonthYearTimeDateTimeCode, GlobalPath<Event>> code() {
            return new NumberSlot<Integer, TextsMonthYearTimeDateTimeCode, GlobalPath<Event>>(WholeNumbers::toInteger, stateOf(this),
                    TextsMonthYearTimeDateTimeCode::new, GlobalPath::new);
        }
    }

    /** Items of global secondary index {@code texts} by {@code uri, day, offset, month, year, time, dateTime, code}; {@code nickname} can follow. */
    public static final class TextsMonthYearTimeDateTimeCode extends GlobalPath<Event> {
        private TextsMonthYearTimeDateTimeCode(PathState<Event> state) {
            super(state);
        }

        /** {@code nickname}, the next placeholder of {@code {month}#{year}#{time}#{dateTime}#{code:raw}#{nickname}}. */
        public StringSlot<GlobalPath<Event>, GlobalPath<Event>> nickname() {
            return new StringSlot<GlobalPath<Event>, GlobalPath<Event>>(stateOf(this),
                    GlobalPath::new, GlobalPath::new);
        }
    }

    /** Items of local secondary index {@code lsi} by {@code tenant, code, flag}; {@code balance} can follow. */
    public static final class Lsi extends TablePath<Event> {
        private Lsi(PathState<Event> state) {
            super(state);
        }

        /** {@code balance}, the next placeholder of {@code balance}. */
        public NumberSlot<Long, TablePath<Event>, TablePath<Event>> balance() {
            return new NumberSlot<Long, TablePath<Event>, TablePath<Event>>(WholeNumbers::toLong, stateOf(this),
                    TablePath::new, TablePath::new);
        }
    }

    /** Builds {@link Event} component by component. Not thread-safe. */
    public static final class Builder extends EntityBuilder<Event> {
        private @Nullable String tenant;

        private @Nullable Integer code;

        private @Nullable Boolean flag;

        private @Nullable Instant at;

        private @Nullable Long sequence;

        private @Nullable UUID id;

        private Event. @Nullable Status status;

        private @Nullable BigDecimal amount;

        private @Nullable Long balance;

        private byte @Nullable [] hash;

        private @Nullable String note;

        private @Nullable Place place;

        private @Nullable URI uri;

        private @Nullable LocalDate day;

        private @Nullable YearMonth month;

        private @Nullable Year year;

        private @Nullable LocalTime time;

        private @Nullable LocalDateTime dateTime;

        private @Nullable OffsetDateTime offset;

        private @Nullable Optional<String> nickname;

        private Builder() {
            super("Event");
        }

        /** Sets {@code tenant}. */
        public Builder tenant(String tenant) {
            this.tenant = tenant;
            return this;
        }

        /** Sets {@code code}. */
        public Builder code(int code) {
            this.code = code;
            return this;
        }

        /** Sets {@code flag}. */
        public Builder flag(boolean flag) {
            this.flag = flag;
            return this;
        }

        /** Sets {@code at}. */
        public Builder at(Instant at) {
            this.at = at;
            return this;
        }

        /** Sets {@code sequence}. */
        public Builder sequence(long sequence) {
            this.sequence = sequence;
            return this;
        }

        /** Sets {@code id}. */
        public Builder id(UUID id) {
            this.id = id;
            return this;
        }

        /** Sets {@code status}. */
        public Builder status(Event.Status status) {
            this.status = status;
            return this;
        }

        /** Sets {@code amount}. */
        public Builder amount(BigDecimal amount) {
            this.amount = amount;
            return this;
        }

        /** Sets {@code balance}. */
        public Builder balance(long balance) {
            this.balance = balance;
            return this;
        }

        /** Sets {@code hash}. */
        public Builder hash(byte[] hash) {
            this.hash = hash;
            return this;
        }

        /** Sets {@code note}. */
        public Builder note(@Nullable String note) {
            this.note = note;
            return this;
        }

        /** Sets {@code place}. */
        public Builder place(@Nullable Place place) {
            this.place = place;
            return this;
        }

        /** Sets {@code uri}. */
        public Builder uri(URI uri) {
            this.uri = uri;
            return this;
        }

        /** Sets {@code day}. */
        public Builder day(LocalDate day) {
            this.day = day;
            return this;
        }

        /** Sets {@code month}. */
        public Builder month(YearMonth month) {
            this.month = month;
            return this;
        }

        /** Sets {@code year}. */
        public Builder year(Year year) {
            this.year = year;
            return this;
        }

        /** Sets {@code time}. */
        public Builder time(LocalTime time) {
            this.time = time;
            return this;
        }

        /** Sets {@code dateTime}. */
        public Builder dateTime(LocalDateTime dateTime) {
            this.dateTime = dateTime;
            return this;
        }

        /** Sets {@code offset}. */
        public Builder offset(OffsetDateTime offset) {
            this.offset = offset;
            return this;
        }

        /** Sets {@code nickname}. */
        public Builder nickname(Optional<String> nickname) {
            this.nickname = nickname;
            return this;
        }

        @Override
        protected Event build(Stamp stamp) {
            return new Event(required("tenant", tenant), required("code", code),
                    required("flag", flag), required("at", at), required("sequence", sequence),
                    required("id", id), required("status", status), required("amount", amount),
                    required("balance", balance), required("hash", hash), note, place,
                    required("uri", uri), required("day", day), required("month", month),
                    required("year", year), required("time", time), required("dateTime", dateTime),
                    required("offset", offset), nickname == null ? Optional.empty() : nickname);
        }
    }

    private static final class ItemCodec extends RecordCodec<Event> {
        private static final AttributeNames NAMES = AttributeNames.of("tenant", "code", "flag",
                "at", "sequence", "id", "status", "amount", "balance", "hash", "note", "place",
                "uri", "day", "month", "year", "time", "dateTime", "offset", "nickname");

        private static final long REQUIRED = 0b100010110L;

        private static final Codec<Event.Status> STATUS = Codecs.enumName(Event.Status.class, Event.Status.values());

        ItemCodec() {
            super(20);
        }

        @Override
        public Event readAttributes(ValueSource in) {
            String tenant = null;
            int code = 0;
            boolean flag = false;
            Instant at = null;
            long sequence = 0;
            UUID id = null;
            Event.Status status = null;
            BigDecimal amount = null;
            long balance = 0;
            byte[] hash = null;
            String note = null;
            Place place = null;
            URI uri = null;
            LocalDate day = null;
            YearMonth month = null;
            Year year = null;
            LocalTime time = null;
            LocalDateTime dateTime = null;
            OffsetDateTime offset = null;
            String nickname = null;
            long seen = 0;
            for (int i = in.nextAttribute(NAMES); i >= 0; i = in.nextAttribute(NAMES)) {
                seen |= 1L << i;
                switch (i) {
                    case 0 -> tenant = in.readString();
                    case 1 -> code = in.readInt();
                    case 2 -> flag = in.readBoolean();
                    case 3 -> at = Codecs.INSTANT.read(in);
                    case 4 -> sequence = in.readLong();
                    case 5 -> id = Codecs.UUID.read(in);
                    case 6 -> status = STATUS.read(in);
                    case 7 -> amount = Codecs.BIG_DECIMAL.read(in);
                    case 8 -> balance = in.readLong();
                    case 9 -> hash = Codecs.BYTES.read(in);
                    case 10 -> note = in.readString();
                    case 11 -> place = QPlace.CODEC.read(in);
                    case 12 -> uri = Codecs.URI.read(in);
                    case 13 -> day = Codecs.LOCAL_DATE.read(in);
                    case 14 -> month = Codecs.YEAR_MONTH.read(in);
                    case 15 -> year = Codecs.YEAR.read(in);
                    case 16 -> time = Codecs.LOCAL_TIME.read(in);
                    case 17 -> dateTime = Codecs.LOCAL_DATE_TIME.read(in);
                    case 18 -> offset = Codecs.OFFSET_DATE_TIME.read(in);
                    default -> nickname = in.readString();
                }
            }
            if ((seen & REQUIRED) != REQUIRED) {
                throw Required.missing(in, NAMES, seen, REQUIRED);
            }
            return new Event(Required.<String>value(tenant, in, NAMES, 0), code, flag,
                    Required.<Instant>value(at, in, NAMES, 3), sequence,
                    Required.<UUID>value(id, in, NAMES, 5),
                    Required.<Event.Status>value(status, in, NAMES, 6),
                    Required.<BigDecimal>value(amount, in, NAMES, 7), balance,
                    Required.<byte[]>value(hash, in, NAMES, 9), note, place,
                    Required.<URI>value(uri, in, NAMES, 12),
                    Required.<LocalDate>value(day, in, NAMES, 13),
                    Required.<YearMonth>value(month, in, NAMES, 14),
                    Required.<Year>value(year, in, NAMES, 15),
                    Required.<LocalTime>value(time, in, NAMES, 16),
                    Required.<LocalDateTime>value(dateTime, in, NAMES, 17),
                    Required.<OffsetDateTime>value(offset, in, NAMES, 18),
                    Optional.ofNullable(nickname));
        }

        @Override
        public void writeAttributes(Event event, ValueSink out) {
            out.attribute(NAMES, 0);
            out.string(Required.<String>value(event.tenant(), out));
            out.attribute(NAMES, 1);
            out.number(event.code());
            out.attribute(NAMES, 2);
            out.bool(event.flag());
            out.attribute(NAMES, 3);
            Codecs.INSTANT.write(Required.<Instant>value(event.at(), out), out);
            out.attribute(NAMES, 4);
            out.number(event.sequence());
            out.attribute(NAMES, 5);
            Codecs.UUID.write(Required.<UUID>value(event.id(), out), out);
            out.attribute(NAMES, 6);
            STATUS.write(Required.<Event.Status>value(event.status(), out), out);
            out.attribute(NAMES, 7);
            Codecs.BIG_DECIMAL.write(Required.<BigDecimal>value(event.amount(), out), out);
            out.attribute(NAMES, 8);
            out.number(event.balance());
            out.attribute(NAMES, 9);
            Codecs.BYTES.write(Required.<byte[]>value(event.hash(), out), out);
            String note = event.note();
            if (note != null) {
                out.attribute(NAMES, 10);
                out.string(note);
            }
            Place place = event.place();
            if (place != null) {
                out.attribute(NAMES, 11);
                QPlace.CODEC.write(place, out);
            }
            out.attribute(NAMES, 12);
            Codecs.URI.write(Required.<URI>value(event.uri(), out), out);
            out.attribute(NAMES, 13);
            Codecs.LOCAL_DATE.write(Required.<LocalDate>value(event.day(), out), out);
            out.attribute(NAMES, 14);
            Codecs.YEAR_MONTH.write(Required.<YearMonth>value(event.month(), out), out);
            out.attribute(NAMES, 15);
            Codecs.YEAR.write(Required.<Year>value(event.year(), out), out);
            out.attribute(NAMES, 16);
            Codecs.LOCAL_TIME.write(Required.<LocalTime>value(event.time(), out), out);
            out.attribute(NAMES, 17);
            Codecs.LOCAL_DATE_TIME.write(Required.<LocalDateTime>value(event.dateTime(), out), out);
            out.attribute(NAMES, 18);
            Codecs.OFFSET_DATE_TIME.write(Required.<OffsetDateTime>value(event.offset(), out), out);
            Optional<String> nickname = event.nickname();
            if (nickname != null && nickname.isPresent()) {
                out.attribute(NAMES, 19);
                out.string(nickname.get());
            }
        }
    }
}

package club;

import io.mizzle.codec.*;
import io.mizzle.expression.Access;
import io.mizzle.expression.OrderedAttribute;
import io.mizzle.key.*;
import io.mizzle.schema.*;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Metamodel of {@link Match}, stored in table {@link QClub#CLUB}. */
@NullMarked
public final class QMatch extends EntitySchema<Match> {
    /** The entity. */
    public static final QMatch MATCH = new QMatch();

    /** {@code UUID id}, cannot be set by an update. */
    public final OrderedAttribute<Match, UUID, Access.Fixed> id = ordered("id", Codecs.UUID);

    /** {@code UUID homeId}. */
    public final OrderedAttribute<Match, UUID, Access.Settable> homeId = ordered("homeId",
            Codecs.UUID);

    /** {@code UUID guestId}. */
    public final OrderedAttribute<Match, UUID, Access.Settable> guestId = ordered("guestId",
            Codecs.UUID);

    /** {@code LocalDate day}. */
    public final OrderedAttribute<Match, LocalDate, Access.Settable> day = ordered("day",
            Codecs.LOCAL_DATE);

    /** The {@link Team}, by {@code homeId}. */
    public final ToOne<Match, Team> home = ToOne.of(this, "home");

    /** Every {@link Appearance}, by {@code id}. */
    public final ToMany<Match, Appearance> appearances = ToMany.of(this, "appearances");

    /** Every {@link Remark}, by {@code id}. */
    public final ToMany<Match, Remark> remarks = ToMany.of(this, "remarks");

    private QMatch() {
        super("Match");
    }

    /**
     * The key of one item: partition {@code MATCH#{id}}, sort {@code MATCH}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public PrimaryKey<Match> key(UUID id) {
        return new PrimaryKey<>(PathState.of(this, "in", id));
    }

    /**
     * The key of an entity's item.
     *
     * @throws IllegalArgumentException if a component of the key is null
     */
    public PrimaryKey<Match> keyOf(Match match) {
        return key(match.id());
    }

    /**
     * Items of table {@code club}: partition {@code MATCH#{id}}, sort {@code MATCH}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public PrimaryKey<Match> in(UUID id) {
        return new PrimaryKey<>(PathState.of(this, "in", id));
    }

    /**
     * Items of global secondary index {@code gsi1}: partition {@code HOME#{homeId}}, sort {@code {day}}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public ByHome byHome(UUID homeId) {
        return new ByHome(PathState.of(this, "byHome", homeId));
    }

    /**
     * Items of global secondary index {@code gsi2}: partition {@code GUEST#{guestId}}, sort {@code {day}}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public ByGuest byGuest(UUID guestId) {
        return new ByGuest(PathState.of(this, "byGuest", guestId));
    }

    /** A builder with nothing set. */
    public Builder builder() {
        return new Builder();
    }

    /** A builder with everything set as in an entity. */
    @Override
    public Builder copy(Match match) {
        return builder()
                .id(match.id())
                .homeId(match.homeId())
                .guestId(match.guestId())
                .day(match.day());
    }

    @Override
    protected RecordCodec<Match> codec() {
        return new ItemCodec();
    }

    @Override
    protected EntityDefinitionBuilder<Match> define() {
        return EntityDefinition.builder(this, Match.class, QClub.CLUB)
                .component("id", id, Role.REQUIRED)
                .component("homeId", homeId, Role.REQUIRED)
                .component("guestId", guestId, Role.REQUIRED)
                .component("day", day, Role.REQUIRED)
                .path("in", AccessPath.Kind.TABLE, "club")
                .partition("pk", KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("MATCH#"),
                        KeyPart.placeholder("id", KeyFormats.uuid())))
                .sort("sk", KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("MATCH")))
                .path("byHome", AccessPath.Kind.GLOBAL, "gsi1")
                .partition("gsi1pk", KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("HOME#"),
                        KeyPart.placeholder("homeId", KeyFormats.uuid())))
                .sort("gsi1sk", KeyTemplate.of(KeyEncoding.ESCAPED,
                        KeyPart.placeholder("day", KeyFormats.localDate())))
                .path("byGuest", AccessPath.Kind.GLOBAL, "gsi2")
                .partition("gsi2pk", KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("GUEST#"),
                        KeyPart.placeholder("guestId", KeyFormats.uuid())))
                .sort("gsi2sk", KeyTemplate.of(KeyEncoding.ESCAPED,
                        KeyPart.placeholder("day", KeyFormats.localDate())))
                .one("home")
                .to(QTeam.TEAM, "in", "homeId")
                .many("appearances")
                .to(QAppearance.APPEARANCE, "in", "id")
                .many("remarks")
                .to(QRemark.REMARK, "in", "id");
    }

    @Override
    protected @Nullable Object value(Match match, int position) {
        return switch (position) {
            case 0 -> match.id();
            case 1 -> match.homeId();
            case 2 -> match.guestId();
            default -> match.day();
        };
    }

    /** Items of global secondary index {@code gsi1} by {@code homeId}; {@code day} can follow. */
    public static final class ByHome extends GlobalPath<Match> {
        private ByHome(PathState<Match> state) {
            super(state);
        }

        /** {@code day}, the next placeholder of {@code {day}}. */
        public Slot<LocalDate, GlobalPath<Match>, GlobalPath<Match>> day() {
            return new Slot<LocalDate, GlobalPath<Match>, GlobalPath<Match>>(stateOf(this),
                    GlobalPath::new, GlobalPath::new);
        }
    }

    /** Items of global secondary index {@code gsi2} by {@code guestId}; {@code day} can follow. */
    public static final class ByGuest extends GlobalPath<Match> {
        private ByGuest(PathState<Match> state) {
            super(state);
        }

        /** {@code day}, the next placeholder of {@code {day}}. */
        public Slot<LocalDate, GlobalPath<Match>, GlobalPath<Match>> day() {
            return new Slot<LocalDate, GlobalPath<Match>, GlobalPath<Match>>(stateOf(this),
                    GlobalPath::new, GlobalPath::new);
        }
    }

    /** Builds {@link Match} component by component. Not thread-safe. */
    public static final class Builder extends EntityBuilder<Match> {
        private @Nullable UUID id;

        private @Nullable UUID homeId;

        private @Nullable UUID guestId;

        private @Nullable LocalDate day;

        private Builder() {
            super("Match");
        }

        /** Sets {@code id}. */
        public Builder id(UUID id) {
            this.id = id;
            return this;
        }

        /** Sets {@code homeId}. */
        public Builder homeId(UUID homeId) {
            this.homeId = homeId;
            return this;
        }

        /** Sets {@code guestId}. */
        public Builder guestId(UUID guestId) {
            this.guestId = guestId;
            return this;
        }

        /** Sets {@code day}. */
        public Builder day(LocalDate day) {
            this.day = day;
            return this;
        }

        @Override
        protected Match build(Stamp stamp) {
            return new Match(required("id", id), required("homeId", homeId),
                    required("guestId", guestId), required("day", day));
        }
    }

    private static final class ItemCodec extends RecordCodec<Match> {
        private static final AttributeNames NAMES = AttributeNames.of("id", "homeId", "guestId",
                "day");

        ItemCodec() {
            super(4);
        }

        @Override
        public Match readAttributes(ValueSource in) {
            UUID id = null;
            UUID homeId = null;
            UUID guestId = null;
            LocalDate day = null;
            for (int i = in.nextAttribute(NAMES); i >= 0; i = in.nextAttribute(NAMES)) {
                switch (i) {
                    case 0 -> id = Codecs.UUID.read(in);
                    case 1 -> homeId = Codecs.UUID.read(in);
                    case 2 -> guestId = Codecs.UUID.read(in);
                    default -> day = Codecs.LOCAL_DATE.read(in);
                }
            }
            return new Match(Required.<UUID>value(id, in, NAMES, 0),
                    Required.<UUID>value(homeId, in, NAMES, 1),
                    Required.<UUID>value(guestId, in, NAMES, 2),
                    Required.<LocalDate>value(day, in, NAMES, 3));
        }

        @Override
        public void writeAttributes(Match match, ValueSink out) {
            out.attribute(NAMES, 0);
            Codecs.UUID.write(Required.<UUID>value(match.id(), out), out);
            out.attribute(NAMES, 1);
            Codecs.UUID.write(Required.<UUID>value(match.homeId(), out), out);
            out.attribute(NAMES, 2);
            Codecs.UUID.write(Required.<UUID>value(match.guestId(), out), out);
            out.attribute(NAMES, 3);
            Codecs.LOCAL_DATE.write(Required.<LocalDate>value(match.day(), out), out);
        }
    }
}

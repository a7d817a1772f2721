package club;

import io.mizzle.codec.*;
import io.mizzle.expression.*;
import io.mizzle.key.*;
import io.mizzle.schema.*;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Metamodel of {@link Appearance}, stored in table {@link QClub#CLUB}. */
@NullMarked
public final class QAppearance extends EntitySchema<Appearance> {
    /** The entity. */
    public static final QAppearance APPEARANCE = new QAppearance();

    /** {@code UUID matchId}, cannot be set by an update. */
    public final OrderedAttribute<Appearance, UUID, Access.Fixed> matchId = ordered("matchId",
            Codecs.UUID);

    /** {@code UUID teamId}. */
    public final OrderedAttribute<Appearance, UUID, Access.Settable> teamId = ordered("teamId",
            Codecs.UUID);

    /** {@code UUID playerId}, cannot be set by an update. */
    public final OrderedAttribute<Appearance, UUID, Access.Fixed> playerId = ordered("playerId",
            Codecs.UUID);

    /** {@code int minutes}, has a default. */
    public final NumberAttribute<Appearance, Integer, Access.Removable> minutes = number("minutes",
            Codecs.INTEGER);

    /** The {@link Player}, by {@code teamId, playerId}. */
    public final ToOne<Appearance, Player> player = ToOne.of(this, "player");

    /** The {@link Match}, by {@code matchId}. */
    public final ToOne<Appearance, Match> match = ToOne.of(this, "match");

    private QAppearance() {
        super("Appearance");
    }

    /**
     * The key of one item: partition {@code MATCH#{matchId}}, sort {@code APPEARANCE#{playerId}}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public PrimaryKey<Appearance> key(UUID matchId, UUID playerId) {
        return new PrimaryKey<>(PathState.of(this, "in", matchId, playerId));
    }

    /**
     * The key of an entity's item.
     *
     * @throws IllegalArgumentException if a component of the key is null
     */
    public PrimaryKey<Appearance> keyOf(Appearance appearance) {
        return key(appearance.matchId(), appearance.playerId());
    }

    /**
     * Items of table {@code club}: partition {@code MATCH#{matchId}}, sort {@code APPEARANCE#{playerId}}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public In in(UUID matchId) {
        return new In(PathState.of(this, "in", matchId));
    }

    /**
     * Items of global secondary index {@code gsi1}: partition {@code PLAYER#{playerId}}, sort {@code {matchId}}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public ByPlayer byPlayer(UUID playerId) {
        return new ByPlayer(PathState.of(this, "byPlayer", playerId));
    }

    /** A builder with nothing set. */
    public Builder builder() {
        return new Builder();
    }

    /** A builder with everything set as in an entity. */
    @Override
    public Builder copy(Appearance appearance) {
        return builder()
                .matchId(appearance.matchId())
                .teamId(appearance.teamId())
                .playerId(appearance.playerId())
                .minutes(appearance.minutes());
    }

    @Override
    protected RecordCodec<Appearance> codec() {
        return new ItemCodec();
    }

    @Override
    protected EntityDefinitionBuilder<Appearance> define() {
        return EntityDefinition.builder(this, Appearance.class, QClub.CLUB)
                .component("matchId", matchId, Role.REQUIRED)
                .component("teamId", teamId, Role.REQUIRED)
                .component("playerId", playerId, Role.REQUIRED)
                .component("minutes", minutes)
                .path("in", AccessPath.Kind.TABLE, "club")
                .partition("pk", KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("MATCH#"),
                        KeyPart.placeholder("matchId", KeyFormats.uuid())))
                .sort("sk", KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("APPEARANCE#"),
                        KeyPart.placeholder("playerId", KeyFormats.uuid())))
                .path("byPlayer", AccessPath.Kind.GLOBAL, "gsi1")
                .partition("gsi1pk", KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("PLAYER#"),
                        KeyPart.placeholder("playerId", KeyFormats.uuid())))
                .sort("gsi1sk", KeyTemplate.of(KeyEncoding.ESCAPED,
                        KeyPart.placeholder("matchId", KeyFormats.uuid())))
                .one("player")
                .to(QPlayer.PLAYER, "in", "teamId", "playerId")
                .one("match")
                .to(QMatch.MATCH, "in", "matchId");
    }

    @Override
    protected @Nullable Object value(Appearance appearance, int position) {
        return switch (position) {
            case 0 -> appearance.matchId();
            case 1 -> appearance.teamId();
            case 2 -> appearance.playerId();
            default -> appearance.minutes();
        };
    }

    /** Items of table {@code club} by {@code matchId}; {@code playerId} can follow. */
    public static final class In extends TablePath<Appearance> {
        private In(PathState<Appearance> state) {
            super(state);
        }

        /** {@code playerId}, the next placeholder of {@code APPEARANCE#{playerId}}. */
        public Slot<UUID, PrimaryKey<Appearance>, TablePath<Appearance>> playerId() {
            return new Slot<UUID, PrimaryKey<Appearance>, TablePath<Appearance>>(stateOf(this),
                    PrimaryKey::new, TablePath::new);
        }
    }

    /** Items of global secondary index {@code gsi1} by {@code playerId}; {@code matchId} can follow. */
    public static final class ByPlayer extends GlobalPath<Appearance> {
        private ByPlayer(PathState<Appearance> state) {
            super(state);
        }

        /** {@code matchId}, the next placeholder of {@code {matchId}}. */
        public Slot<UUID, GlobalPath<Appearance>, GlobalPath<Appearance>> matchId() {
            return new Slot<UUID, GlobalPath<Appearance>, GlobalPath<Appearance>>(stateOf(this),
                    GlobalPath::new, GlobalPath::new);
        }
    }

    /** Builds {@link Appearance} component by component. Not thread-safe. */
    public static final class Builder extends EntityBuilder<Appearance> {
        private @Nullable UUID matchId;

        private @Nullable UUID teamId;

        private @Nullable UUID playerId;

        private @Nullable Integer minutes;

        private Builder() {
            super("Appearance");
        }

        /** Sets {@code matchId}. */
        public Builder matchId(UUID matchId) {
            this.matchId = matchId;
            return this;
        }

        /** Sets {@code teamId}. */
        public Builder teamId(UUID teamId) {
            this.teamId = teamId;
            return this;
        }

        /** Sets {@code playerId}. */
        public Builder playerId(UUID playerId) {
            this.playerId = playerId;
            return this;
        }

        /** Sets {@code minutes}. */
        public Builder minutes(int minutes) {
            this.minutes = minutes;
            return this;
        }

        @Override
        protected Appearance build(Stamp stamp) {
            return new Appearance(required("matchId", matchId), required("teamId", teamId),
                    required("playerId", playerId),
                    minutes == null ? ItemCodec.MINUTES_DEFAULT : minutes);
        }
    }

    private static final class ItemCodec extends RecordCodec<Appearance> {
        private static final AttributeNames NAMES = AttributeNames.of("matchId", "teamId",
                "playerId", "minutes");

        private static final int MINUTES_DEFAULT = 90;

        ItemCodec() {
            super(4);
        }

        @Override
        public Appearance readAttributes(ValueSource in) {
            UUID matchId = null;
            UUID teamId = null;
            UUID playerId = null;
            int minutes = MINUTES_DEFAULT;
            for (int i = in.nextAttribute(NAMES); i >= 0; i = in.nextAttribute(NAMES)) {
                switch (i) {
                    case 0 -> matchId = Codecs.UUID.read(in);
                    case 1 -> teamId = Codecs.UUID.read(in);
                    case 2 -> playerId = Codecs.UUID.read(in);
                    default -> minutes = in.readInt();
                }
            }
            return new Appearance(Required.<UUID>value(matchId, in, NAMES, 0),
                    Required.<UUID>value(teamId, in, NAMES, 1),
                    Required.<UUID>value(playerId, in, NAMES, 2), minutes);
        }

        @Override
        public void writeAttributes(Appearance appearance, ValueSink out) {
            out.attribute(NAMES, 0);
            Codecs.UUID.write(Required.<UUID>value(appearance.matchId(), out), out);
            out.attribute(NAMES, 1);
            Codecs.UUID.write(Required.<UUID>value(appearance.teamId(), out), out);
            out.attribute(NAMES, 2);
            Codecs.UUID.write(Required.<UUID>value(appearance.playerId(), out), out);
            out.attribute(NAMES, 3);
            out.number(appearance.minutes());
        }
    }
}

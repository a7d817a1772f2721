package club;

import io.mizzle.codec.*;
import io.mizzle.expression.*;
import io.mizzle.key.*;
import io.mizzle.schema.*;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Metamodel of {@link Player}, stored in table {@link QClub#CLUB}. */
@NullMarked
public final class QPlayer extends EntitySchema<Player> {
    /** The entity. */
    public static final QPlayer PLAYER = new QPlayer();

    /** {@code UUID teamId}, cannot be set by an update. */
    public final OrderedAttribute<Player, UUID, Access.Fixed> teamId = ordered("teamId",
            Codecs.UUID);

    /** {@code UUID playerId}, cannot be set by an update. */
    public final OrderedAttribute<Player, UUID, Access.Fixed> playerId = ordered("playerId",
            Codecs.UUID);

    /** {@code String name}. */
    public final StringAttribute<Player, Access.Settable> name = text("name", Codecs.STRING);

    /** {@code Optional<UUID> mentorId}, may be absent. */
    public final OrderedAttribute<Player, UUID, Access.Removable> mentorId = ordered("mentorId",
            Codecs.UUID);

    /** The {@link Team}, by {@code teamId}. */
    public final ToOne<Player, Team> team = ToOne.of(this, "team");

    /** Every {@link Appearance}, by {@code playerId}. */
    public final ToMany<Player, Appearance> appearances = ToMany.of(this, "appearances");

    /** Every {@link Match} through {@link Appearance}, by {@code playerId}. */
    public final ToMany<Player, Match> matches = ToMany.of(this, "matches");

    /** The {@link Player}, by {@code teamId, mentorId}. */
    public final ToOne<Player, Player> mentor = ToOne.of(this, "mentor");

    /** Every {@link Photo}, by {@code teamId, playerId}. */
    public final ToMany<Player, Photo> photos = ToMany.of(this, "photos");

    private QPlayer() {
        super("Player");
    }

    /**
     * The key of one item: partition {@code TEAM#{teamId}}, sort {@code PLAYER#{playerId}}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public PrimaryKey<Player> key(UUID teamId, UUID playerId) {
        return new PrimaryKey<>(PathState.of(this, "in", teamId, playerId));
    }

    /**
     * The key of an entity's item.
     *
     * @throws IllegalArgumentException if a component of the key is null
     */
    public PrimaryKey<Player> keyOf(Player player) {
        return key(player.teamId(), player.playerId());
    }

    /**
     * Items of table {@code club}: partition {@code TEAM#{teamId}}, sort {@code PLAYER#{playerId}}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public In in(UUID teamId) {
        return new In(PathState.of(this, "in", teamId));
    }

    /** A builder with nothing set. */
    public Builder builder() {
        return new Builder();
    }

    /** A builder with everything set as in an entity. */
    @Override
    public Builder copy(Player player) {
        return builder()
                .teamId(player.teamId())
                .playerId(player.playerId())
                .name(player.name())
                .mentorId(player.mentorId());
    }

    @Override
    protected RecordCodec<Player> codec() {
        return new ItemCodec();
    }

    @Override
    protected EntityDefinitionBuilder<Player> define() {
        return EntityDefinition.builder(this, Player.class, QClub.CLUB)
                .component("teamId", teamId, Role.REQUIRED)
                .component("playerId", playerId, Role.REQUIRED)
                .component("name", name, Role.REQUIRED)
                .component("mentorId", mentorId)
                .path("in", AccessPath.Kind.TABLE, "club")
                .partition("pk", KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("TEAM#"),
                        KeyPart.placeholder("teamId", KeyFormats.uuid())))
                .sort("sk", KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("PLAYER#"),
                        KeyPart.placeholder("playerId", KeyFormats.uuid())))
                .one("team")
                .to(QTeam.TEAM, "in", "teamId")
                .many("appearances")
                .to(QAppearance.APPEARANCE, "byPlayer", "playerId")
                .many("matches")
                .through(QAppearance.APPEARANCE, "byPlayer", "playerId")
                .to(QMatch.MATCH, "in", "matchId")
                .one("mentor")
                .to(QPlayer.PLAYER, "in", "teamId", "mentorId")
                .many("photos")
                .to(QPhoto.PHOTO, "in", "teamId", "playerId");
    }

    @Override
    protected @Nullable Object value(Player player, int position) {
        return switch (position) {
            case 0 -> player.teamId();
            case 1 -> player.playerId();
            case 2 -> player.name();
            default -> player.mentorId() == null ? null : player.mentorId().orElse(null);
        };
    }

    /** Items of table {@code club} by {@code teamId}; {@code playerId} can follow. */
    public static final class In extends TablePath<Player> {
        private In(PathState<Player> state) {
            super(state);
        }

        /** {@code playerId}, the next placeholder of {@code PLAYER#{playerId}}. */
        public Slot<UUID, PrimaryKey<Player>, TablePath<Player>> playerId() {
            return new Slot<UUID, PrimaryKey<Player>, TablePath<Player>>(stateOf(this),
                    PrimaryKey::new, TablePath::new);
        }
    }

    /** Builds {@link Player} component by component. Not thread-safe. */
    public static final class Builder extends EntityBuilder<Player> {
        private @Nullable UUID teamId;

        private @Nullable UUID playerId;

        private @Nullable String name;

        private @Nullable Optional<UUID> mentorId;

        private Builder() {
            super("Player");
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

        /** Sets {@code name}. */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** Sets {@code mentorId}. */
        public Builder mentorId(Optional<UUID> mentorId) {
            this.mentorId = mentorId;
            return this;
        }

        @Override
        protected Player build(Stamp stamp) {
            return new Player(required("teamId", teamId), required("playerId", playerId),
                    required("name", name), mentorId == null ? Optional.empty() : mentorId);
        }
    }

    private static final class ItemCodec extends RecordCodec<Player> {
        private static final AttributeNames NAMES = AttributeNames.of("teamId", "playerId", "name",
                "mentorId");

        ItemCodec() {
            super(4);
        }

        @Override
        public Player readAttributes(ValueSource in) {
            UUID teamId = null;
            UUID playerId = null;
            String name = null;
            UUID mentorId = null;
            for (int i = in.nextAttribute(NAMES); i >= 0; i = in.nextAttribute(NAMES)) {
                switch (i) {
                    case 0 -> teamId = Codecs.UUID.read(in);
                    case 1 -> playerId = Codecs.UUID.read(in);
                    case 2 -> name = in.readString();
                    default -> mentorId = Codecs.UUID.read(in);
                }
            }
            return new Player(Required.<UUID>value(teamId, in, NAMES, 0),
                    Required.<UUID>value(playerId, in, NAMES, 1),
                    Required.<String>value(name, in, NAMES, 2), Optional.ofNullable(mentorId));
        }

        @Override
        public void writeAttributes(Player player, ValueSink out) {
            out.attribute(NAMES, 0);
            Codecs.UUID.write(Required.<UUID>value(player.teamId(), out), out);
            out.attribute(NAMES, 1);
            Codecs.UUID.write(Required.<UUID>value(player.playerId(), out), out);
            out.attribute(NAMES, 2);
            out.string(Required.<String>value(player.name(), out));
            Optional<UUID> mentorId = player.mentorId();
            if (mentorId != null && mentorId.isPresent()) {
                out.attribute(NAMES, 3);
                Codecs.UUID.write(mentorId.get(), out);
            }
        }
    }
}

package club;

import io.mizzle.codec.*;
import io.mizzle.expression.*;
import io.mizzle.key.*;
import io.mizzle.schema.*;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Metamodel of {@link Team}, stored in table {@link QClub#CLUB}. */
@NullMarked
public final class QTeam extends EntitySchema<Team> {
    /** The entity. */
    public static final QTeam TEAM = new QTeam();

    /** {@code UUID id}, cannot be set by an update. */
    public final OrderedAttribute<Team, UUID, Access.Fixed> id = ordered("id", Codecs.UUID);

    /** {@code String name}. */
    public final StringAttribute<Team, Access.Settable> name = text("name", Codecs.STRING);

    /** {@code UUID captainId}, may be absent. */
    public final OrderedAttribute<Team, UUID, Access.Removable> captainId = ordered("captainId",
            Codecs.UUID);

    /** {@code List<UUID> honouredIds}. */
    public final ListAttribute<Team, UUID, OrderedAttribute<Team, UUID, Access.Removable>, Access.Settable> honouredIds = new ListAttribute<>(
            AttributeSpec.of("Team", "honouredIds", ItemCodec.HONOURED_IDS), Codecs.UUID,
                    OrderedAttribute::new);

    /** Every {@link Player}, by {@code id}. */
    public final ToMany<Team, Player> players = ToMany.of(this, "players");

    /** The {@link Player}, by {@code id, captainId}. */
    public final ToOne<Team, Player> captain = ToOne.of(this, "captain");

    /** Every {@link Player}, by {@code id, honouredIds}. */
    public final ToMany<Team, Player> honoured = ToMany.of(this, "honoured");

    /** Every {@link Match}, by {@code id}. */
    public final ToMany<Team, Match> homeMatches = ToMany.of(this, "homeMatches");

    /** Every {@link Remark}, by {@code id}. */
    public final ToMany<Team, Remark> remarks = ToMany.of(this, "remarks");

    private QTeam() {
        super("Team");
    }

    /**
     * The key of one item: partition {@code TEAM#{id}}, sort {@code TEAM}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public PrimaryKey<Team> key(UUID id) {
        return new PrimaryKey<>(PathState.of(this, "in", id));
    }

    /**
     * The key of an entity's item.
     *
     * @throws IllegalArgumentException if a component of the key is null
     */
    public PrimaryKey<Team> keyOf(Team team) {
        return key(team.id());
    }

    /**
     * Items of table {@code club}: partition {@code TEAM#{id}}, sort {@code TEAM}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public PrimaryKey<Team> in(UUID id) {
        return new PrimaryKey<>(PathState.of(this, "in", id));
    }

    /** A builder with nothing set. */
    public Builder builder() {
        return new Builder();
    }

    /** A builder with everything set as in an entity. */
    @Override
    public Builder copy(Team team) {
        return builder()
                .id(team.id())
                .name(team.name())
                .captainId(team.captainId())
                .honouredIds(team.honouredIds());
    }

    @Override
    protected RecordCodec<Team> codec() {
        return new ItemCodec();
    }

    @Override
    protected EntityDefinitionBuilder<Team> define() {
        return EntityDefinition.builder(this, Team.class, QClub.CLUB)
                .component("id", id, Role.REQUIRED, Role.GENERATED_ID)
                .component("name", name, Role.REQUIRED)
                .component("captainId", captainId)
                .component("honouredIds", honouredIds, Role.REQUIRED)
                .path("in", AccessPath.Kind.TABLE, "club")
                .partition("pk", KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("TEAM#"),
                        KeyPart.placeholder("id", KeyFormats.uuid())))
                .sort("sk", KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("TEAM")))
                .many("players")
                .to(QPlayer.PLAYER, "in", "id")
                .one("captain")
                .to(QPlayer.PLAYER, "in", "id", "captainId")
                .many("honoured")
                .to(QPlayer.PLAYER, "in", "id", "honouredIds")
                .many("homeMatches")
                .to(QMatch.MATCH, "byHome", "id")
                .many("remarks")
                .to(QRemark.REMARK, "in", "id");
    }

    @Override
    protected @Nullable Object value(Team team, int position) {
        return switch (position) {
            case 0 -> team.id();
            case 1 -> team.name();
            case 2 -> team.captainId();
            default -> team.honouredIds();
        };
    }

    /** Builds {@link Team} component by component. Not thread-safe. */
    public static final class Builder extends EntityBuilder<Team> {
        private @Nullable UUID id;

        private @Nullable String name;

        private @Nullable UUID captainId;

        private @Nullable List<UUID> honouredIds;

        private Builder() {
            super("Team");
        }

        /** Sets {@code id}. */
        public Builder id(UUID id) {
            this.id = id;
            return this;
        }

        /** Sets {@code name}. */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** Sets {@code captainId}. */
        public Builder captainId(@Nullable UUID captainId) {
            this.captainId = captainId;
            return this;
        }

        /** Sets {@code honouredIds}. */
        public Builder honouredIds(List<UUID> honouredIds) {
            this.honouredIds = honouredIds;
            return this;
        }

        @Override
        protected Team build(Stamp stamp) {
            return new Team(generated(stamp.uuid(id, Stamp.IdKind.UUID_V7)), required("name", name),
                    captainId, required("honouredIds", honouredIds));
        }
    }

    private static final class ItemCodec extends RecordCodec<Team> {
        private static final AttributeNames NAMES = AttributeNames.of("id", "name", "captainId",
                "honouredIds");

        private static final Codec<List<UUID>> HONOURED_IDS = Codecs.list(Codecs.UUID);

        ItemCodec() {
            super(4);
        }

        @Override
        public Team readAttributes(ValueSource in) {
            UUID id = null;
            String name = null;
            UUID captainId = null;
            List<UUID> honouredIds = null;
            for (int i = in.nextAttribute(NAMES); i >= 0; i = in.nextAttribute(NAMES)) {
                switch (i) {
                    case 0 -> id = Codecs.UUID.read(in);
                    case 1 -> name = in.readString();
                    case 2 -> captainId = Codecs.UUID.read(in);
                    default -> honouredIds = HONOURED_IDS.read(in);
                }
            }
            return new Team(Required.<UUID>value(id, in, NAMES, 0),
                    Required.<String>value(name, in, NAMES, 1), captainId,
                    Required.<List<UUID>>value(honouredIds, in, NAMES, 3));
        }

        @Override
        public void writeAttributes(Team team, ValueSink out) {
            out.attribute(NAMES, 0);
            Codecs.UUID.write(Required.<UUID>value(team.id(), out), out);
            out.attribute(NAMES, 1);
            out.string(Required.<String>value(team.name(), out));
            UUID captainId = team.captainId();
            if (captainId != null) {
                out.attribute(NAMES, 2);
                Codecs.UUID.write(captainId, out);
            }
            out.attribute(NAMES, 3);
            HONOURED_IDS.write(Required.<List<UUID>>value(team.honouredIds(), out), out);
        }
    }
}

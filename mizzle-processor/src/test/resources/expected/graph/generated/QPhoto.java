package club;

import io.mizzle.codec.*;
import io.mizzle.expression.*;
import io.mizzle.key.*;
import io.mizzle.schema.*;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Metamodel of {@link Photo}, stored in table {@link QClub#CLUB}. */
@NullMarked
public final class QPhoto extends EntitySchema<Photo> {
    /** The entity. */
    public static final QPhoto PHOTO = new QPhoto();

    /** {@code UUID teamId}, cannot be set by an update. */
    public final OrderedAttribute<Photo, UUID, Access.Fixed> teamId = ordered("teamId",
            Codecs.UUID);

    /** {@code UUID playerId}, cannot be set by an update. */
    public final OrderedAttribute<Photo, UUID, Access.Fixed> playerId = ordered("playerId",
            Codecs.UUID);

    /** {@code int number}, cannot be set by an update. */
    public final NumberAttribute<Photo, Integer, Access.Fixed> number = number("number",
            Codecs.INTEGER);

    /** {@code String url}. */
    public final StringAttribute<Photo, Access.Settable> url = text("url", Codecs.STRING);

    private QPhoto() {
        super("Photo");
    }

    /**
     * The key of one item: partition {@code TEAM#{teamId}}, sort {@code PLAYER#{playerId}#PHOTO#{number:num(4)}}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public PrimaryKey<Photo> key(UUID teamId, UUID playerId, int number) {
        return new PrimaryKey<>(PathState.of(this, "in", teamId, playerId, number));
    }

    /**
     * The key of an entity's item.
     *
     * @throws IllegalArgumentException if a component of the key is null
     */
    public PrimaryKey<Photo> keyOf(Photo photo) {
        return key(photo.teamId(), photo.playerId(), photo.number());
    }

    /**
     * Items of table {@code club}: partition {@code TEAM#{teamId}}, sort {@code PLAYER#{playerId}#PHOTO#{number:num(4)}}.
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
    public Builder copy(Photo photo) {
        return builder()
                .teamId(photo.teamId())
                .playerId(photo.playerId())
                .number(photo.number())
                .url(photo.url());
    }

    @Override
    protected RecordCodec<Photo> codec() {
        return new ItemCodec();
    }

    @Override
    protected EntityDefinitionBuilder<Photo> define() {
        return EntityDefinition.builder(this, Photo.class, QClub.CLUB)
                .component("teamId", teamId, Role.REQUIRED)
                .component("playerId", playerId, Role.REQUIRED)
                .component("number", number, Role.REQUIRED)
                .component("url", url, Role.REQUIRED)
                .path("in", AccessPath.Kind.TABLE, "club")
                .partition("pk", KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("TEAM#"),
                        KeyPart.placeholder("teamId", KeyFormats.uuid())))
                .sort("sk", KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("PLAYER#"),
                        KeyPart.placeholder("playerId", KeyFormats.uuid()),
                        KeyPart.literal("#PHOTO#"),
                        KeyPart.placeholder("number", KeyFormats.num(4, NumberKind.INT))));
    }

    @Override
    protected @Nullable Object value(Photo photo, int position) {
        return switch (position) {
            case 0 -> photo.teamId();
            case 1 -> photo.playerId();
            case 2 -> photo.number();
            default -> photo.url();
        };
    }

    /** Items of table {@code club} by {@code teamId}; {@code playerId} can follow. */
    public static final class In extends TablePath<Photo> {
        private In(PathState<Photo> state) {
            super(state);
        }

        /** {@code playerId}, the next placeholder of {@code PLAYER#{playerId}#PHOTO#{number:num(4)}}. */
        public Slot<UUID, InPlayerId, TablePath<Photo>> playerId() {
            return new Slot<UUID, InPlayerId, TablePath<Photo>>(stateOf(this), InPlayerId::new,
                    TablePath::new);
        }
    }

    /** Items of table {@code club} by {@code teamId, playerId}; {@code number} can follow. */
    public static final class InPlayerId extends TablePath<Photo> {
        private InPlayerId(PathState<Photo> state) {
            super(state);
        }

        /** {@code number}, the next placeholder of {@code PLAYER#{playerId}#PHOTO#{number:num(4)}}. */
        public NumberSlot<Integer, PrimaryKey<Photo>, TablePath<Photo>> number() {
            return new NumberSlot<Integer, PrimaryKey<Photo>, TablePath<Photo>>(WholeNumbers::toInteger, stateOf(this),
                    PrimaryKey::new, TablePath::new);
        }
    }

    /** Builds {@link Photo} component by component. Not thread-safe. */
    public static final class Builder extends EntityBuilder<Photo> {
        private @Nullable UUID teamId;

        private @Nullable UUID playerId;

        private @Nullable Integer number;

        private @Nullable String url;

        private Builder() {
            super("Photo");
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

        /** Sets {@code number}. */
        public Builder number(int number) {
            this.number = number;
            return this;
        }

        /** Sets {@code url}. */
        public Builder url(String url) {
            this.url = url;
            return this;
        }

        @Override
        protected Photo build(Stamp stamp) {
            return new Photo(required("teamId", teamId), required("playerId", playerId),
                    required("number", number), required("url", url));
        }
    }

    private static final class ItemCodec extends RecordCodec<Photo> {
        private static final AttributeNames NAMES = AttributeNames.of("teamId", "playerId",
                "number", "url");

        private static final long REQUIRED = 0b100L;

        ItemCodec() {
            super(4);
        }

        @Override
        public Photo readAttributes(ValueSource in) {
            UUID teamId = null;
            UUID playerId = null;
            int number = 0;
            String url = null;
            long seen = 0;
            for (int i = in.nextAttribute(NAMES); i >= 0; i = in.nextAttribute(NAMES)) {
                seen |= 1L << i;
                switch (i) {
                    case 0 -> teamId = Codecs.UUID.read(in);
                    case 1 -> playerId = Codecs.UUID.read(in);
                    case 2 -> number = in.readInt();
                    default -> url = in.readString();
                }
            }
            if ((seen & REQUIRED) != REQUIRED) {
                throw Required.missing(in, NAMES, seen, REQUIRED);
            }
            return new Photo(Required.<UUID>value(teamId, in, NAMES, 0),
                    Required.<UUID>value(playerId, in, NAMES, 1), number,
                    Required.<String>value(url, in, NAMES, 3));
        }

        @Override
        public void writeAttributes(Photo photo, ValueSink out) {
            out.attribute(NAMES, 0);
            Codecs.UUID.write(Required.<UUID>value(photo.teamId(), out), out);
            out.attribute(NAMES, 1);
            Codecs.UUID.write(Required.<UUID>value(photo.playerId(), out), out);
            out.attribute(NAMES, 2);
            out.number(photo.number());
            out.attribute(NAMES, 3);
            out.string(Required.<String>value(photo.url(), out));
        }
    }
}

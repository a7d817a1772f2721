package club;

import io.mizzle.codec.*;
import io.mizzle.expression.*;
import io.mizzle.key.*;
import io.mizzle.schema.*;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Metamodel of {@link Remark}, stored in table {@link QClub#CLUB}. */
@NullMarked
public final class QRemark extends EntitySchema<Remark> {
    /** The entity. */
    public static final QRemark REMARK = new QRemark();

    /** {@code String subjectType}. */
    public final StringAttribute<Remark, Access.Settable> subjectType = text("subjectType",
            Codecs.STRING);

    /** {@code UUID subjectId}, cannot be set by an update. */
    public final OrderedAttribute<Remark, UUID, Access.Fixed> subjectId = ordered("subjectId",
            Codecs.UUID);

    /** {@code int number}, cannot be set by an update. */
    public final NumberAttribute<Remark, Integer, Access.Fixed> number = number("number",
            Codecs.INTEGER);

    /** {@code String text}. */
    public final StringAttribute<Remark, Access.Settable> text = text("text", Codecs.STRING);

    /** The {@link Subject}, by {@code subjectId}. */
    public final ToOne<Remark, Subject> subject = ToOne.of(this, "subject");

    private QRemark() {
        super("Remark");
    }

    /**
     * The key of one item: partition {@code SUBJECT#{subjectId}}, sort {@code REMARK#{number:num(6)}}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public PrimaryKey<Remark> key(UUID subjectId, int number) {
        return new PrimaryKey<>(PathState.of(this, "in", subjectId, number));
    }

    /**
     * The key of an entity's item.
     *
     * @throws IllegalArgumentException if a component of the key is null
     */
    public PrimaryKey<Remark> keyOf(Remark remark) {
        return key(remark.subjectId(), remark.number());
    }

    /**
     * Items of table {@code club}: partition {@code SUBJECT#{subjectId}}, sort {@code REMARK#{number:num(6)}}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public In in(UUID subjectId) {
        return new In(PathState.of(this, "in", subjectId));
    }

    /** A builder with nothing set. */
    public Builder builder() {
        return new Builder();
    }

    /** A builder with everything set as in an entity. */
    @Override
    public Builder copy(Remark remark) {
        return builder()
                .subjectType(remark.subjectType())
                .subjectId(remark.subjectId())
                .number(remark.number())
                .text(remark.text());
    }

    @Override
    protected RecordCodec<Remark> codec() {
        return new ItemCodec();
    }

    @Override
    protected EntityDefinitionBuilder<Remark> define() {
        return EntityDefinition.builder(this, Remark.class, QClub.CLUB)
                .component("subjectType", subjectType, Role.REQUIRED)
                .component("subjectId", subjectId, Role.REQUIRED)
                .component("number", number, Role.REQUIRED)
                .component("text", text, Role.REQUIRED)
                .path("in", AccessPath.Kind.TABLE, "club")
                .partition("pk", KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("SUBJECT#"),
                        KeyPart.placeholder("subjectId", KeyFormats.uuid())))
                .sort("sk", KeyTemplate.of(KeyEncoding.ESCAPED, KeyPart.literal("REMARK#"),
                        KeyPart.placeholder("number", KeyFormats.num(6, NumberKind.INT))))
                .one("subject")
                .to(QTeam.TEAM, "in", "subjectId")
                .to(QMatch.MATCH, "in", "subjectId")
                .byType("subjectType");
    }

    @Override
    protected @Nullable Object value(Remark remark, int position) {
        return switch (position) {
            case 0 -> remark.subjectType();
            case 1 -> remark.subjectId();
            case 2 -> remark.number();
            default -> remark.text();
        };
    }

    /** Items of table {@code club} by {@code subjectId}; {@code number} can follow. */
    public static final class In extends TablePath<Remark> {
        private In(PathState<Remark> state) {
            super(state);
        }

        /** {@code number}, the next placeholder of {@code REMARK#{number:num(6)}}. */
        public NumberSlot<Integer, PrimaryKey<Remark>, TablePath<Remark>> number() {
            return new NumberSlot<Integer, PrimaryKey<Remark>, TablePath<Remark>>(WholeNumbers::toInteger, stateOf(this),
                    PrimaryKey::new, TablePath::new);
        }
    }

    /** Builds {@link Remark} component by component. Not thread-safe. */
    public static final class Builder extends EntityBuilder<Remark> {
        private @Nullable String subjectType;

        private @Nullable UUID subjectId;

        private @Nullable Integer number;

        private @Nullable String text;

        private Builder() {
            super("Remark");
        }

        /** Sets {@code subjectType}. */
        public Builder subjectType(String subjectType) {
            this.subjectType = subjectType;
            return this;
        }

        /** Sets {@code subjectId}. */
        public Builder subjectId(UUID subjectId) {
            this.subjectId = subjectId;
            return this;
        }

        /** Sets {@code number}. */
        public Builder number(int number) {
            this.number = number;
            return this;
        }

        /** Sets {@code text}. */
        public Builder text(String text) {
            this.text = text;
            return this;
        }

        @Override
        protected Remark build(Stamp stamp) {
            return new Remark(required("subjectType", subjectType),
                    required("subjectId", subjectId), required("number", number),
                    required("text", text));
        }
    }

    private static final class ItemCodec extends RecordCodec<Remark> {
        private static final AttributeNames NAMES = AttributeNames.of("subjectType", "subjectId",
                "number", "text");

        private static final long REQUIRED = 0b100L;

        ItemCodec() {
            super(4);
        }

        @Override
        public Remark readAttributes(ValueSource in) {
            String subjectType = null;
            UUID subjectId = null;
            int number = 0;
            String text = null;
            long seen = 0;
            for (int i = in.nextAttribute(NAMES); i >= 0; i = in.nextAttribute(NAMES)) {
                seen |= 1L << i;
                switch (i) {
                    case 0 -> subjectType = in.readString();
                    case 1 -> subjectId = Codecs.UUID.read(in);
                    case 2 -> number = in.readInt();
                    default -> text = in.readString();
                }
            }
            if ((seen & REQUIRED) != REQUIRED) {
                throw Required.missing(in, NAMES, seen, REQUIRED);
            }
            return new Remark(Required.<String>value(subjectType, in, NAMES, 0),
                    Required.<UUID>value(subjectId, in, NAMES, 1), number,
                    Required.<String>value(text, in, NAMES, 3));
        }

        @Override
        public void writeAttributes(Remark remark, ValueSink out) {
            out.attribute(NAMES, 0);
            out.string(Required.<String>value(remark.subjectType(), out));
            out.attribute(NAMES, 1);
            Codecs.UUID.write(Required.<UUID>value(remark.subjectId(), out), out);
            out.attribute(NAMES, 2);
            out.number(remark.number());
            out.attribute(NAMES, 3);
            out.string(Required.<String>value(remark.text(), out));
        }
    }
}

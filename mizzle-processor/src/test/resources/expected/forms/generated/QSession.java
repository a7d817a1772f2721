package forms;

import io.mizzle.codec.*;
import io.mizzle.expression.*;
import io.mizzle.schema.*;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Metamodel of {@link Session}, stored in table {@code sessions}. */
@NullMarked
final class QSession extends EntitySchema<Session> {
    /** The entity. */
    public static final QSession SESSION = new QSession();

    /** Global secondary index {@code byUser}: {@code user}, {@code startedAt}. */
    public static final Index BY_USER = Index.global("byUser",
            List.of(new KeyAttribute("user", KeyType.S)),
            List.of(new KeyAttribute("startedAt", KeyType.N)));

    /** Table {@code sessions}. */
    public static final TableSchema<Session> TABLE = TableSchema.ofOne(SESSION);

    /** {@code String id}, cannot be set by an update. */
    public final StringAttribute<Session, Access.Fixed> id = text("id", Codecs.STRING);

    /** {@code String user}. */
    public final StringAttribute<Session, Access.Settable> user = text("user", Codecs.STRING);

    /** {@code Instant startedAt}. */
    public final OrderedAttribute<Session, Instant, Access.Settable> startedAt = ordered("startedAt",
            Codecs.INSTANT_EPOCH_MILLIS);

    /** {@code Session.State state}. */
    public final OrderedAttribute<Session, Session.State, Access.Settable> state = ordered("state",
            ItemCodec.STATE);

    /** {@code String token}. */
    public final StringAttribute<Session, Access.Settable> token = new StringAttribute<>(
            AttributeSpec.of("Session", "t", Codecs.STRING).hidden());

    /** {@code Optional<String> device}, may be absent. */
    public final StringAttribute<Session, Access.Removable> device = text("device", Codecs.STRING);

    /** {@code int minutes}, has a default. */
    public final NumberAttribute<Session, Integer, Access.Removable> minutes = number("minutes",
            Codecs.INTEGER);

    /** {@code Set<String> scopes}, has a default. */
    public final SetAttribute<Session, String, Access.Removable> scopes = new SetAttribute<>(
            AttributeSpec.of("Session", "scopes", ItemCodec.SCOPES), Codecs.STRING);

    /** {@code String remark}. */
    public final StringAttribute<Session, Access.Removable> remark = text("remark", Codecs.STRING);

    /** {@code int failures}. */
    public final NumberAttribute<Session, Integer, Access.Removable> failures = number("failures",
            Codecs.INTEGER);

    /** {@code List<Long> marks}. */
    public final ListAttribute<Session, @Nullable Long, NumberAttribute<Session, Long, Access.Removable>, Access.Settable> marks = new ListAttribute<>(
            AttributeSpec.of("Session", "marks", ItemCodec.MARKS), ItemCodec.MARKS_ELEMENT,
                    NumberAttribute::new);

    /** {@code Map<Session.State, List<String>> history}. */
    public final MapAttribute<Session, Session.State, List<String>, ListAttribute<Session, String, StringAttribute<Session, Access.Removable>, Access.Removable>, Access.Settable> history = new MapAttribute<>(
            AttributeSpec.of("Session", "history", ItemCodec.HISTORY), ItemCodec.HISTORY_KEY,
                    ItemCodec.HISTORY_VALUE, element -> new ListAttribute<>(element, Codecs.STRING,
                    StringAttribute::new));

    /** {@code Instant endedAt}, may be absent, cannot be set by an update. */
    public final OrderedAttribute<Session, Instant, Access.Fixed> endedAt = ordered("endedAt",
            Codecs.INSTANT);

    /** {@code Client client}, flattened. */
    public final ClientAttributes client = new ClientAttributes();

    private QSession() {
        super("Session");
    }

    /**
     * The key of one item: partition {@code id}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public PrimaryKey<Session> key(String id) {
        return new PrimaryKey<>(PathState.of(this, "in", id));
    }

    /**
     * The key of an entity's item.
     *
     * @throws IllegalArgumentException if a component of the key is null
     */
    public PrimaryKey<Session> keyOf(Session session) {
        return key(session.id());
    }

    /**
     * Items of table {@code sessions}: partition {@code id}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public PrimaryKey<Session> in(String id) {
        return new PrimaryKey<>(PathState.of(this, "in", id));
    }

    /**
     * Items of global secondary index {@code byUser}: partition {@code user}, sort {@code startedAt}.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public ByUser byUser(String user) {
        return new ByUser(PathState.of(this, "byUser", user));
    }

    /** A builder with nothing set. */
    public Builder builder() {
        return new Builder();
    }

    /** A builder with everything set as in an entity. */
    @Override
    public Builder copy(Session session) {
        return builder()
                .id(session.id())
                .user(session.user())
                .startedAt(session.startedAt())
                .state(session.state())
                .token(session.token())
                .device(session.device())
                .minutes(session.minutes())
                .scopes(session.scopes())
                .remark(session.remark())
                .failures(session.failures())
                .marks(session.marks())
                .history(session.history())
                .endedAt(session.endedAt())
                .client(session.client());
    }

    @Override
    protected RecordCodec<Session> codec() {
        return new ItemCodec();
    }

    @Override
    protected TableDefinition defineTable() {
        return new TableDefinition("sessions", new KeyAttribute("id", KeyType.S), null,
                List.of(BY_USER), null, null, "_v");
    }

    @Override
    protected EntityDefinitionBuilder<Session> define() {
        return EntityDefinition.builder(this, Session.class, TABLE)
                .component("id", id, Role.REQUIRED, Role.GENERATED_ID)
                .component("user", user, Role.REQUIRED)
                .component("startedAt", startedAt, Role.REQUIRED)
                .component("state", state, Role.REQUIRED)
                .component("token", token, Role.REQUIRED)
                .component("device", device)
                .component("minutes", minutes)
                .component("scopes", scopes)
                .component("remark", remark, Role.OMIT_EMPTY)
                .component("failures", failures, Role.OMIT_EMPTY)
                .component("marks", marks, Role.REQUIRED)
                .component("history", history, Role.REQUIRED)
                .component("endedAt", endedAt, Role.SOFT_DELETE)
                .component("client.name", client.name)
                .component("client.version", client.version)
                .component("client.address", client.address)
                .path("in", AccessPath.Kind.TABLE, "sessions")
                .partition("id", "id")
                .path("byUser", AccessPath.Kind.GLOBAL, "byUser")
                .partition("user", "user")
                .sort("startedAt", "startedAt");
    }

    @Override
    protected @Nullable Object value(Session session, int position) {
        return switch (position) {
            case 0 -> session.id();
            case 1 -> session.user();
            case 2 -> session.startedAt();
            case 3 -> session.state();
            case 4 -> session.token();
            case 5 -> session.device() == null ? null : session.device().orElse(null);
            case 6 -> session.minutes();
            case 7 -> session.scopes() == null ? ItemCodec.SCOPES_DEFAULT : session.scopes();
            case 8 -> session.remark() == null || session.remark().isEmpty() ? null : session.remark();
            case 9 -> session.failures() == 0 ? null : session.failures();
            case 10 -> session.marks();
            case 11 -> session.history();
            case 12 -> session.endedAt();
            case 13 -> session.client() == null ? null : session.client().name();
            case 14 -> session.client() == null ? null : session.client().version();
            default -> session.client() == null ? null : session.client().address();
        };
    }

    /** The components of {@code client}, each an attribute of its own. */
    public final class ClientAttributes {
        /** {@code String name}. */
        public final StringAttribute<Session, Access.Settable> name = text("client_name",
                Codecs.STRING);

        /** {@code int version}. */
        public final NumberAttribute<Session, Integer, Access.Settable> version = number("client_version",
                Codecs.INTEGER);

        /** {@code String address}, may be absent. */
        public final StringAttribute<Session, Access.Removable> address = text("client_address",
                Codecs.STRING);

        private ClientAttributes() {
        }
    }

    /** Items of global secondary index {@code byUser} by {@code user}; {@code startedAt} can follow. */
    public static final class ByUser extends GlobalPath<Session> {
        private ByUser(PathState<Session> state) {
            super(state);
        }

        /** {@code startedAt}, the next placeholder of {@code startedAt}. */
        public Slot<Instant, GlobalPath<Session>, GlobalPath<Session>> startedAt() {
            return new Slot<Instant, GlobalPath<Session>, GlobalPath<Session>>(stateOf(this),
                    GlobalPath::new, GlobalPath::new);
        }
    }

    /** Builds {@link Session} component by component. Not thread-safe. */
    public static final class Builder extends EntityBuilder<Session> {
        private @Nullable String id;

        private @Nullable String user;

        private @Nullable Instant startedAt;

        private Session. @Nullable State state;

        private @Nullable String token;

        private @Nullable Optional<String> device;

        private @Nullable Integer minutes;

        private @Nullable Set<String> scopes;

        private @Nullable String remark;

        private @Nullable Integer failures;

        private @Nullable List<Long> marks;

        private @Nullable Map<Session.State, List<String>> history;

        private @Nullable Instant endedAt;

        private @Nullable Client client;

        private Builder() {
            super("Session");
        }

        /** Sets {@code id}. */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** Sets {@code user}. */
        public Builder user(String user) {
            this.user = user;
            return this;
        }

        /** Sets {@code startedAt}. */
        public Builder startedAt(Instant startedAt) {
            this.startedAt = startedAt;
            return this;
        }

        /** Sets {@code state}. */
        public Builder state(Session.State state) {
            this.state = state;
            return this;
        }

        /** Sets {@code token}. */
        public Builder token(String token) {
            this.token = token;
            return this;
        }

        /** Sets {@code device}. */
        public Builder device(Optional<String> device) {
            this.device = device;
            return this;
        }

        /** Sets {@code minutes}. */
        public Builder minutes(int minutes) {
            this.minutes = minutes;
            return this;
        }

        /** Sets {@code scopes}. */
        public Builder scopes(Set<String> scopes) {
            this.scopes = scopes;
            return this;
        }

        /** Sets {@code remark}. */
        public Builder remark(String remark) {
            this.remark = remark;
            return this;
        }

        /** Sets {@code failures}. */
        public Builder failures(int failures) {
            this.failures = failures;
            return this;
        }

        /** Sets {@code marks}. */
        public Builder marks(List<Long> marks) {
            this.marks = marks;
            return this;
        }

        /** Sets {@code history}. */
        public Builder history(Map<Session.State, List<String>> history) {
            this.history = history;
            return this;
        }

        /** Sets {@code endedAt}. */
        public Builder endedAt(@Nullable Instant endedAt) {
            this.endedAt = endedAt;
            return this;
        }

        /** Sets {@code client}. */
        public Builder client(@Nullable Client client) {
            this.client = client;
            return this;
        }

        @Override
        protected Session build(Stamp stamp) {
            return new Session(generated(stamp.text(id, Stamp.IdKind.ULID)), required("user", user),
                    required("startedAt", startedAt), required("state", state),
                    required("token", token), device == null ? Optional.empty() : device,
                    minutes == null ? ItemCodec.MINUTES_DEFAULT : minutes,
                    scopes == null ? ItemCodec.SCOPES_DEFAULT : scopes,
                    remark == null ? "" : remark, failures == null ? 0 : failures,
                    required("marks", marks), required("history", history), endedAt, client);
        }
    }

    private static final class ItemCodec extends RecordCodec<Session> {
        private static final AttributeNames NAMES = AttributeNames.of("id", "user", "startedAt",
                "state", "t", "device", "minutes", "scopes", "remark", "failures", "marks",
                "history", "endedAt", "client_name", "client_version", "client_address");

        private static final Codec<Session.State> STATE = Codecs.enumOrdinal(Session.State.class, Session.State.values());

        private static final Codec<Set<String>> SCOPES = Codecs.set(Codecs.STRING);

        private static final Codec<@Nullable Long> MARKS_ELEMENT = Codecs.nullable(Codecs.LONG);

        private static final Codec<List<@Nullable Long>> MARKS = Codecs.list(MARKS_ELEMENT);

        private static final MapKeyCodec<Session.State> HISTORY_KEY = MapKeys.enumName(Session.State.class, Session.State.values());

        private static final Codec<List<String>> HISTORY_VALUE = Codecs.list(Codecs.STRING);

        private static final Codec<Map<Session.State, List<String>>> HISTORY = Codecs.map(HISTORY_KEY, HISTORY_VALUE);

        private static final Set<String> SCOPES_DEFAULT = Set.of("read");

        private static final int MINUTES_DEFAULT = 30;

        ItemCodec() {
            super(16);
        }

        @Override
        public Session readAttributes(ValueSource in) {
            String id = null;
            String user = null;
            Instant startedAt = null;
            Session.State state = null;
            String token = null;
            String device = null;
            int minutes = MINUTES_DEFAULT;
            Set<String> scopes = SCOPES_DEFAULT;
            String remark = "";
            int failures = 0;
            List<@Nullable Long> marks = null;
            Map<Session.State, List<String>> history = null;
            Instant endedAt = null;
            String clientName = null;
            Integer clientVersion = null;
            String clientAddress = null;
            boolean clientStored = false;
            for (int i = in.nextAttribute(NAMES); i >= 0; i = in.nextAttribute(NAMES)) {
                switch (i) {
                    case 0 -> id = in.readString();
                    case 1 -> user = in.readString();
                    case 2 -> startedAt = Codecs.INSTANT_EPOCH_MILLIS.read(in);
                    case 3 -> state = STATE.read(in);
                    case 4 -> token = in.readString();
                    case 5 -> device = in.readString();
                    case 6 -> minutes = in.readInt();
                    case 7 -> scopes = SCOPES.read(in);
                    case 8 -> remark = in.readString();
                    case 9 -> failures = in.readInt();
                    case 10 -> marks = MARKS.read(in);
                    case 11 -> history = HISTORY.read(in);
                    case 12 -> endedAt = Codecs.INSTANT.read(in);
                    case 13 -> {
                        clientStored = true;
                        clientName = in.readString();
                    }
                    case 14 -> {
                        clientStored = true;
                        clientVersion = in.readInt();
                    }
                    default -> {
                        clientStored = true;
                        clientAddress = in.readString();
                    }
                }
            }
            return new Session(Required.<String>value(id, in, NAMES, 0),
                    Required.<String>value(user, in, NAMES, 1),
                    Required.<Instant>value(startedAt, in, NAMES, 2),
                    Required.<Session.State>value(state, in, NAMES, 3),
                    Required.<String>value(token, in, NAMES, 4), Optional.ofNullable(device),
                    minutes, scopes, remark, failures,
                    Required.<List<@Nullable Long>>value(marks, in, NAMES, 10),
                    Required.<Map<Session.State, List<String>>>value(history, in, NAMES, 11),
                    endedAt,
                    clientStored ? new Client(Required.<String>value(clientName, in, NAMES, 13),
                    Required.<Integer>value(clientVersion, in, NAMES, 14), clientAddress) : null);
        }

        @Override
        public void writeAttributes(Session session, ValueSink out) {
            out.attribute(NAMES, 0);
            out.string(Required.<String>value(session.id(), out));
            out.attribute(NAMES, 1);
            out.string(Required.<String>value(session.user(), out));
            out.attribute(NAMES, 2);
            Codecs.INSTANT_EPOCH_MILLIS.write(Required.<Instant>value(session.startedAt(), out), out);
            out.attribute(NAMES, 3);
            STATE.write(Required.<Session.State>value(session.state(), out), out);
            out.attribute(NAMES, 4);
            out.string(Required.<String>value(session.token(), out));
            Optional<String> device = session.device();
            if (device != null && device.isPresent()) {
                out.attribute(NAMES, 5);
                out.string(device.get());
            }
            out.attribute(NAMES, 6);
            out.number(session.minutes());
            Set<String> scopes = session.scopes();
            out.attribute(NAMES, 7);
            SCOPES.write(scopes == null ? SCOPES_DEFAULT : scopes, out);
            String remark = session.remark();
            if (remark == null || !remark.isEmpty()) {
                out.attribute(NAMES, 8);
                out.string(Required.<String>value(remark, out));
            }
            if (session.failures() != 0) {
                out.attribute(NAMES, 9);
                out.number(session.failures());
            }
            out.attribute(NAMES, 10);
            MARKS.write(Required.<List<@Nullable Long>>value(session.marks(), out), out);
            out.attribute(NAMES, 11);
            HISTORY.write(Required.<Map<Session.State, List<String>>>value(session.history(), out), out);
            Instant endedAt = session.endedAt();
            if (endedAt != null) {
                out.attribute(NAMES, 12);
                Codecs.INSTANT.write(endedAt, out);
            }
            Client client = session.client();
            if (client != null) {
                out.attribute(NAMES, 13);
                out.string(Required.<String>value(client.name(), out));
                out.attribute(NAMES, 14);
                out.number(client.version());
                String clientAddress = client.address();
                if (clientAddress != null) {
                    out.attribute(NAMES, 15);
                    out.string(clientAddress);
                }
            }
        }
    }
}

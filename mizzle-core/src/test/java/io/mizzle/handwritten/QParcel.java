package io.mizzle.handwritten;

import io.mizzle.codec.Codecs;
import io.mizzle.codec.MapKeys;
import io.mizzle.codec.RecordCodec;
import io.mizzle.expression.Access;
import io.mizzle.expression.AttributeSpec;
import io.mizzle.expression.ListAttribute;
import io.mizzle.expression.MapAttribute;
import io.mizzle.expression.NumberAttribute;
import io.mizzle.expression.OrderedAttribute;
import io.mizzle.expression.SetAttribute;
import io.mizzle.expression.StringAttribute;
import io.mizzle.schema.EntityBuilder;
import io.mizzle.schema.EntityDefinitionBuilder;
import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.PathState;
import io.mizzle.schema.PrimaryKey;
import io.mizzle.schema.Stamp;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Metamodel of {@link Parcel}. */
public final class QParcel extends EntitySchema<Parcel> {

    public static final QParcel PARCEL = new QParcel();

    public final StringAttribute<Parcel, Access.Fixed> ownerId =
            new StringAttribute<>(AttributeSpec.of("Parcel", "ownerId", Codecs.STRING));

    public final OrderedAttribute<Parcel, UUID, Access.Fixed> parcelId =
            new OrderedAttribute<>(AttributeSpec.of("Parcel", "parcelId", Codecs.UUID));

    public final StringAttribute<Parcel, Access.Settable> status =
            new StringAttribute<>(AttributeSpec.of("Parcel", "status", Codecs.STRING));

    public final OrderedAttribute<Parcel, Instant, Access.Settable> placedAt =
            new OrderedAttribute<>(AttributeSpec.of("Parcel", "placedAt", Codecs.INSTANT));

    public final NumberAttribute<Parcel, BigDecimal, Access.Settable> total =
            new NumberAttribute<>(AttributeSpec.of("Parcel", "total", Codecs.BIG_DECIMAL));

    public final NumberAttribute<Parcel, Integer, Access.Settable> retries =
            new NumberAttribute<>(AttributeSpec.of("Parcel", "retries", Codecs.INTEGER));

    public final StringAttribute<Parcel, Access.Removable> note =
            new StringAttribute<>(AttributeSpec.of("Parcel", "note", Codecs.STRING));

    public final StringAttribute<Parcel, Access.Removable> coupon =
            new StringAttribute<>(AttributeSpec.of("Parcel", "coupon", Codecs.STRING));

    public final NumberAttribute<Parcel, Integer, Access.Removable> weight =
            new NumberAttribute<>(AttributeSpec.of("Parcel", "weight", Codecs.INTEGER));

    public final QHome<Parcel, Access.Settable> home = new QHome<>(AttributeSpec.of("Parcel", "home", QHome.CODEC));

    public final ListAttribute<Parcel, String, StringAttribute<Parcel, Access.Removable>, Access.Settable> steps =
            new ListAttribute<>(
                    AttributeSpec.of("Parcel", "steps", ParcelCodec.STEPS), Codecs.STRING, StringAttribute::new);

    public final SetAttribute<Parcel, String, Access.Settable> tags =
            new SetAttribute<>(AttributeSpec.of("Parcel", "tags", ParcelCodec.TAGS), Codecs.STRING);

    public final MapAttribute<Parcel, String, String, StringAttribute<Parcel, Access.Removable>, Access.Settable>
            labels = new MapAttribute<>(
                    AttributeSpec.of("Parcel", "labels", ParcelCodec.LABELS),
                    MapKeys.STRING,
                    Codecs.STRING,
                    StringAttribute::new);

    public final OrderedAttribute<Parcel, Instant, Access.Removable> expiresAt =
            new OrderedAttribute<>(AttributeSpec.of("Parcel", "expiresAt", Codecs.INSTANT_TTL));

    public final StringAttribute<Parcel, Access.Removable> secret = new StringAttribute<>(
            AttributeSpec.of("Parcel", "secret", Codecs.STRING).hidden());

    public final OrderedAttribute<Parcel, Instant, Access.Fixed> createdAt =
            new OrderedAttribute<>(AttributeSpec.of("Parcel", "createdAt", Codecs.INSTANT));

    public final OrderedAttribute<Parcel, Instant, Access.Fixed> updatedAt =
            new OrderedAttribute<>(AttributeSpec.of("Parcel", "updatedAt", Codecs.INSTANT));

    public final NumberAttribute<Parcel, Long, Access.Fixed> version =
            new NumberAttribute<>(AttributeSpec.of("Parcel", "version", Codecs.LONG));

    private QParcel() {
        super("Parcel");
    }

    public PrimaryKey<Parcel> key(String ownerId, UUID parcelId) {
        return new PrimaryKey<>(PathState.of(this, "in", ownerId, parcelId));
    }

    public PrimaryKey<Parcel> keyOf(Parcel parcel) {
        return key(parcel.ownerId(), parcel.parcelId());
    }

    public Builder builder() {
        return new Builder();
    }

    @Override
    public Builder copy(Parcel parcel) {
        Builder builder = builder();
        builder.ownerId = parcel.ownerId();
        builder.parcelId = parcel.parcelId();
        builder.status = parcel.status();
        builder.placedAt = parcel.placedAt();
        builder.total = parcel.total();
        builder.retries = parcel.retries();
        builder.note = parcel.note();
        builder.coupon = parcel.coupon();
        builder.weight = parcel.weight();
        builder.home = parcel.home();
        builder.steps = parcel.steps();
        builder.tags = parcel.tags();
        builder.labels = parcel.labels();
        builder.expiresAt = parcel.expiresAt();
        builder.secret = parcel.secret();
        builder.createdAt = parcel.createdAt();
        builder.updatedAt = parcel.updatedAt();
        builder.version = parcel.version();
        return builder;
    }

    @Override
    protected RecordCodec<Parcel> codec() {
        return new ParcelCodec();
    }

    @Override
    protected EntityDefinitionBuilder<Parcel> define() {
        return ParcelDefinition.of(this);
    }

    @Override
    protected @Nullable Object value(Parcel parcel, int position) {
        return ParcelDefinition.value(parcel, position);
    }

    /** Builds a {@link Parcel}. */
    public static final class Builder extends EntityBuilder<Parcel> {

        private @Nullable String ownerId;
        private @Nullable UUID parcelId;
        private @Nullable String status;
        private @Nullable Instant placedAt;
        private @Nullable BigDecimal total;
        private @Nullable Integer retries;
        private @Nullable String note;
        private @Nullable String coupon;
        private @Nullable Integer weight;
        private Parcel.@Nullable Home home;
        private @Nullable List<String> steps;
        private @Nullable Set<String> tags;
        private @Nullable Map<String, String> labels;
        private @Nullable Instant expiresAt;
        private @Nullable String secret;
        private @Nullable Instant createdAt;
        private @Nullable Instant updatedAt;
        private @Nullable Long version;

        private Builder() {
            super("Parcel");
        }

        public Builder ownerId(String ownerId) {
            this.ownerId = ownerId;
            return this;
        }

        public Builder parcelId(UUID parcelId) {
            this.parcelId = parcelId;
            return this;
        }

        public Builder status(String status) {
            this.status = status;
            return this;
        }

        public Builder placedAt(Instant placedAt) {
            this.placedAt = placedAt;
            return this;
        }

        public Builder total(BigDecimal total) {
            this.total = total;
            return this;
        }

        public Builder retries(int retries) {
            this.retries = retries;
            return this;
        }

        public Builder note(@Nullable String note) {
            this.note = note;
            return this;
        }

        public Builder coupon(@Nullable String coupon) {
            this.coupon = coupon;
            return this;
        }

        public Builder weight(@Nullable Integer weight) {
            this.weight = weight;
            return this;
        }

        public Builder home(Parcel.Home home) {
            this.home = home;
            return this;
        }

        public Builder steps(List<String> steps) {
            this.steps = steps;
            return this;
        }

        public Builder tags(Set<String> tags) {
            this.tags = tags;
            return this;
        }

        public Builder labels(Map<String, String> labels) {
            this.labels = labels;
            return this;
        }

        public Builder expiresAt(@Nullable Instant expiresAt) {
            this.expiresAt = expiresAt;
            return this;
        }

        public Builder secret(@Nullable String secret) {
            this.secret = secret;
            return this;
        }

        public Builder createdAt(Instant createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        public Builder updatedAt(Instant updatedAt) {
            this.updatedAt = updatedAt;
            return this;
        }

        public Builder version(long version) {
            this.version = version;
            return this;
        }

        @Override
        protected Parcel build(Stamp stamp) {
            return new Parcel(
                    required("ownerId", ownerId),
                    required("parcelId", stamp.uuid(parcelId, Stamp.IdKind.UUID_V7)),
                    required("status", status),
                    required("placedAt", placedAt),
                    required("total", total),
                    required("retries", retries),
                    note,
                    coupon,
                    weight,
                    required("home", home),
                    required("steps", steps),
                    required("tags", tags),
                    required("labels", labels),
                    expiresAt,
                    secret,
                    required("createdAt", stamp.createdAt(createdAt)),
                    required("updatedAt", stamp.updatedAt(updatedAt)),
                    longVersion(stamp, version));
        }
    }
}

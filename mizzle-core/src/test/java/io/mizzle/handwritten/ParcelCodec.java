package io.mizzle.handwritten;

import io.mizzle.codec.AttributeNames;
import io.mizzle.codec.Codec;
import io.mizzle.codec.Codecs;
import io.mizzle.codec.MapKeys;
import io.mizzle.codec.RecordCodec;
import io.mizzle.codec.Required;
import io.mizzle.codec.ValueSink;
import io.mizzle.codec.ValueSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

final class ParcelCodec extends RecordCodec<Parcel> {

    static final Codec<List<String>> STEPS = Codecs.list(Codecs.STRING);
    static final Codec<Set<String>> TAGS = Codecs.set(Codecs.STRING);
    static final Codec<Map<String, String>> LABELS = Codecs.map(MapKeys.STRING, Codecs.STRING);

    private static final AttributeNames NAMES = AttributeNames.of(
            "ownerId",
            "parcelId",
            "status",
            "placedAt",
            "total",
            "retries",
            "note",
            "coupon",
            "weight",
            "home",
            "steps",
            "tags",
            "labels",
            "expiresAt",
            "secret",
            "createdAt",
            "updatedAt",
            "version");

    private static final long REQUIRED = 0b11_1001_0110_0011_1111L;

    ParcelCodec() {
        super(18);
    }

    @Override
    public Parcel readAttributes(ValueSource in) {
        QParcel.Builder builder = QParcel.PARCEL.builder().tags(Set.of());
        long seen = 0;
        for (int i = in.nextAttribute(NAMES); i >= 0; i = in.nextAttribute(NAMES)) {
            seen |= 1L << i;
            read(builder, i, in);
        }
        if ((seen & REQUIRED) != REQUIRED) {
            throw Required.missing(in, NAMES, seen, REQUIRED);
        }
        return builder.build();
    }

    private static void read(QParcel.Builder builder, int index, ValueSource in) {
        switch (index) {
            case 0 -> builder.ownerId(in.readString());
            case 1 -> builder.parcelId(Codecs.UUID.read(in));
            case 2 -> builder.status(in.readString());
            case 3 -> builder.placedAt(Codecs.INSTANT.read(in));
            case 4 -> builder.total(Codecs.BIG_DECIMAL.read(in));
            case 5 -> builder.retries(in.readInt());
            case 6 -> builder.note(in.readString());
            case 7 -> builder.coupon(in.readString());
            case 8 -> builder.weight(in.readInt());
            case 9 -> builder.home(QHome.CODEC.read(in));
            case 10 -> builder.steps(STEPS.read(in));
            case 11 -> builder.tags(TAGS.read(in));
            case 12 -> builder.labels(LABELS.read(in));
            case 13 -> builder.expiresAt(Codecs.INSTANT_TTL.read(in));
            case 14 -> builder.secret(in.readString());
            case 15 -> builder.createdAt(Codecs.INSTANT.read(in));
            case 16 -> builder.updatedAt(Codecs.INSTANT.read(in));
            default -> builder.version(in.readLong());
        }
    }

    @Override
    public void writeAttributes(Parcel value, ValueSink out) {
        required(0, Codecs.STRING, value.ownerId(), out);
        required(1, Codecs.UUID, value.parcelId(), out);
        required(2, Codecs.STRING, value.status(), out);
        required(3, Codecs.INSTANT, value.placedAt(), out);
        required(4, Codecs.BIG_DECIMAL, value.total(), out);
        required(5, Codecs.INTEGER, value.retries(), out);
        optional(6, Codecs.STRING, value.note(), out);
        optional(7, Codecs.STRING, value.coupon(), out);
        optional(8, Codecs.INTEGER, value.weight(), out);
        required(9, QHome.CODEC, value.home(), out);
        required(10, STEPS, value.steps(), out);
        optional(11, TAGS, value.tags().isEmpty() ? null : value.tags(), out);
        required(12, LABELS, value.labels(), out);
        optional(13, Codecs.INSTANT_TTL, value.expiresAt(), out);
        optional(14, Codecs.STRING, value.secret(), out);
        required(15, Codecs.INSTANT, value.createdAt(), out);
        required(16, Codecs.INSTANT, value.updatedAt(), out);
        required(17, Codecs.LONG, value.version(), out);
    }

    private static <T> void required(int index, Codec<T> codec, @Nullable T value, ValueSink out) {
        out.attribute(NAMES, index);
        codec.write(Required.value(value, out), out);
    }

    private static <T> void optional(int index, Codec<T> codec, @Nullable T value, ValueSink out) {
        if (value != null) {
            out.attribute(NAMES, index);
            codec.write(value, out);
        }
    }
}

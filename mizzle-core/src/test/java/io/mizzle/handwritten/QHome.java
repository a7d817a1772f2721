package io.mizzle.handwritten;

import io.mizzle.codec.AttributeNames;
import io.mizzle.codec.Codecs;
import io.mizzle.codec.RecordCodec;
import io.mizzle.codec.Required;
import io.mizzle.codec.ValueSink;
import io.mizzle.codec.ValueSource;
import io.mizzle.expression.Access;
import io.mizzle.expression.Attribute;
import io.mizzle.expression.AttributeSpec;
import io.mizzle.expression.StringAttribute;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Attributes of a {@link Parcel.Home} inside an entity. */
public final class QHome<E, A extends Access> extends Attribute<E, Parcel.Home, A> {

    public static final RecordCodec<Parcel.Home> CODEC = new DocumentCodec();

    public final StringAttribute<E, Access.Settable> street =
            new StringAttribute<>(spec().child("street", Codecs.STRING));

    public final StringAttribute<E, Access.Settable> city = new StringAttribute<>(spec().child("city", Codecs.STRING));

    public final StringAttribute<E, Access.Removable> zip = new StringAttribute<>(spec().child("zip", Codecs.STRING));

    public QHome(AttributeSpec<Parcel.Home> spec) {
        super(spec);
    }

    private static final class DocumentCodec extends RecordCodec<Parcel.Home> {

        private static final AttributeNames NAMES = AttributeNames.of("street", "city", "zip");

        DocumentCodec() {
            super(3);
        }

        @Override
        public Parcel.Home readAttributes(ValueSource in) {
            @Nullable String[] texts = new String[3];
            long seen = 0;
            for (int i = in.nextAttribute(NAMES); i >= 0; i = in.nextAttribute(NAMES)) {
                seen |= 1L << i;
                texts[i] = in.readString();
            }
            if ((seen & 3) != 3) {
                throw Required.missing(in, NAMES, seen, 3);
            }
            return new Parcel.Home(Objects.requireNonNull(texts[0]), Objects.requireNonNull(texts[1]), texts[2]);
        }

        @Override
        public void writeAttributes(Parcel.Home value, ValueSink out) {
            out.attribute(NAMES, 0);
            out.string(Required.value(value.street(), out));
            out.attribute(NAMES, 1);
            out.string(Required.value(value.city(), out));
            String zip = value.zip();
            if (zip != null) {
                out.attribute(NAMES, 2);
                out.string(zip);
            }
        }
    }
}

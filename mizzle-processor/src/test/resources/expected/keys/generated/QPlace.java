package keys;

import io.mizzle.codec.*;
import io.mizzle.expression.*;
import org.jspecify.annotations.NullMarked;

/**
 * Attributes of a {@link Place} inside an entity.
 *
 * @param <E> the entity
 * @param <A> what an update may do with the document as a whole
 */
@NullMarked
public final class QPlace<E, A extends Access> extends Attribute<E, Place, A> {
    /** Reads and writes the document. */
    public static final RecordCodec<Place> CODEC = new DocumentCodec();

    /** {@code String city}. */
    public final StringAttribute<E, Access.Settable> city = new StringAttribute<>(
            spec().child("city", Codecs.STRING));

    /** {@code String street}, may be absent. */
    public final StringAttribute<E, Access.Removable> street = new StringAttribute<>(
            spec().child("street", Codecs.STRING));

    /**
     * For generated code.
     *
     * @param spec where the document is
     */
    public QPlace(AttributeSpec<Place> spec) {
        super(spec);
    }

    private static final class DocumentCodec extends RecordCodec<Place> {
        private static final AttributeNames NAMES = AttributeNames.of("city", "street");

        DocumentCodec() {
            super(2);
        }

        @Override
        public Place readAttributes(ValueSource in) {
            String city = null;
            String street = null;
            for (int i = in.nextAttribute(NAMES); i >= 0; i = in.nextAttribute(NAMES)) {
                switch (i) {
                    case 0 -> city = in.readString();
                    default -> street = in.readString();
                }
            }
            return new Place(Required.<String>value(city, in, NAMES, 0), street);
        }

        @Override
        public void writeAttributes(Place place, ValueSink out) {
            out.attribute(NAMES, 0);
            out.string(Required.<String>value(place.city(), out));
            String street = place.street();
            if (street != null) {
                out.attribute(NAMES, 1);
                out.string(street);
            }
        }
    }
}

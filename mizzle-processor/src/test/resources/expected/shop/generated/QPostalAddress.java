package shop;

import io.mizzle.codec.*;
import io.mizzle.expression.*;
import org.jspecify.annotations.NullMarked;

/**
 * Attributes of a {@link PostalAddress} inside an entity.
 *
 * @param <E> the entity
 * @param <A> what an update may do with the document as a whole
 */
@NullMarked
public final class QPostalAddress<E, A extends Access> extends Attribute<E, PostalAddress, A> {
    /** Reads and writes the document. */
    public static final RecordCodec<PostalAddress> CODEC = new DocumentCodec();

    /** {@code String street}. */
    public final StringAttribute<E, Access.Settable> street = new StringAttribute<>(
            spec().child("street", Codecs.STRING));

    /** {@code String city}. */
    public final StringAttribute<E, Access.Settable> city = new StringAttribute<>(
            spec().child("city", Codecs.STRING));

    /** {@code String zip}, may be absent. */
    public final StringAttribute<E, Access.Removable> zip = new StringAttribute<>(
            spec().child("zip", Codecs.STRING));

    /**
     * For generated code.
     *
     * @param spec where the document is
     */
    public QPostalAddress(AttributeSpec<PostalAddress> spec) {
        super(spec);
    }

    private static final class DocumentCodec extends RecordCodec<PostalAddress> {
        private static final AttributeNames NAMES = AttributeNames.of("street", "city", "zip");

        DocumentCodec() {
            super(3);
        }

        @Override
        public PostalAddress readAttributes(ValueSource in) {
            String street = null;
            String city = null;
            String zip = null;
            for (int i = in.nextAttribute(NAMES); i >= 0; i = in.nextAttribute(NAMES)) {
                switch (i) {
                    case 0 -> street = in.readString();
                    case 1 -> city = in.readString();
                    default -> zip = in.readString();
                }
            }
            return new PostalAddress(Required.<String>value(street, in, NAMES, 0),
                    Required.<String>value(city, in, NAMES, 1), zip);
        }

        @Override
        public void writeAttributes(PostalAddress postalAddress, ValueSink out) {
            out.attribute(NAMES, 0);
            out.string(Required.<String>value(postalAddress.street(), out));
            out.attribute(NAMES, 1);
            out.string(Required.<String>value(postalAddress.city(), out));
            String zip = postalAddress.zip();
            if (zip != null) {
                out.attribute(NAMES, 2);
                out.string(zip);
            }
        }
    }
}

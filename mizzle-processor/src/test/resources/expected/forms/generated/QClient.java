package forms;

import io.mizzle.codec.*;
import io.mizzle.expression.*;
import org.jspecify.annotations.NullMarked;

/**
 * Attributes of a {@link Client} inside an entity.
 *
 * @param <E> the entity
 * @param <A> what an update may do with the document as a whole
 */
@NullMarked
final class QClient<E, A extends Access> extends Attribute<E, Client, A> {
    /** Reads and writes the document. */
    public static final RecordCodec<Client> CODEC = new DocumentCodec();

    /** {@code String name}. */
    public final StringAttribute<E, Access.Settable> name = new StringAttribute<>(
            spec().child("name", Codecs.STRING));

    /** {@code int version}. */
    public final NumberAttribute<E, Integer, Access.Settable> version = new NumberAttribute<>(
            spec().child("version", Codecs.INTEGER));

    /** {@code String address}, may be absent. */
    public final StringAttribute<E, Access.Removable> address = new StringAttribute<>(
            spec().child("address", Codecs.STRING));

    /**
     * For generated code.
     *
     * @param spec where the document is
     */
    public QClient(AttributeSpec<Client> spec) {
        super(spec);
    }

    private static final class DocumentCodec extends RecordCodec<Client> {
        private static final AttributeNames NAMES = AttributeNames.of("name", "version", "address");

        private static final long REQUIRED = 0b10L;

        DocumentCodec() {
            super(3);
        }

        @Override
        public Client readAttributes(ValueSource in) {
            String name = null;
            int version = 0;
            String address = null;
            long seen = 0;
            for (int i = in.nextAttribute(NAMES); i >= 0; i = in.nextAttribute(NAMES)) {
                seen |= 1L << i;
                switch (i) {
                    case 0 -> name = in.readString();
                    case 1 -> version = in.readInt();
                    default -> address = in.readString();
                }
            }
            if ((seen & REQUIRED) != REQUIRED) {
                throw Required.missing(in, NAMES, seen, REQUIRED);
            }
            return new Client(Required.<String>value(name, in, NAMES, 0), version, address);
        }

        @Override
        public void writeAttributes(Client client, ValueSink out) {
            out.attribute(NAMES, 0);
            out.string(Required.<String>value(client.name(), out));
            out.attribute(NAMES, 1);
            out.number(client.version());
            String address = client.address();
            if (address != null) {
                out.attribute(NAMES, 2);
                out.string(address);
            }
        }
    }
}

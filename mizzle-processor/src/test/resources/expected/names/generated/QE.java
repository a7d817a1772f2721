import io.mizzle.codec.*;
import io.mizzle.codec.Codecs;
import io.mizzle.expression.*;
import org.jspecify.annotations.NullMarked;

/**
 * Attributes of a {@link E} inside an entity.
 *
 * @param <EntityT> the entity
 * @param <AccessT> what an update may do with the document as a whole
 */
@NullMarked
final class QE<EntityT, AccessT extends Access> extends Attribute<EntityT, E, AccessT> {
    /** Reads and writes the document. */
    public static final RecordCodec<E> CODEC = new DocumentCodec();

    /** {@code String a}. */
    public final StringAttribute<EntityT, Access.Settable> a = new StringAttribute<>(
            spec().child("a", Codecs.STRING));

    /** {@code A b}. */
    public final QA<EntityT, Access.Settable> b = new QA<>(
            spec().child("b", QA.CODEC));

    /**
     * For generated code.
     *
     * @param spec where the document is
     */
    public QE(AttributeSpec<E> spec) {
        super(spec);
    }

    private static final class DocumentCodec extends RecordCodec<E> {
        private static final AttributeNames NAMES = AttributeNames.of("a", "b");

        DocumentCodec() {
            super(2);
        }

        @Override
        public E readAttributes(ValueSource in) {
            String a = null;
            A b = null;
            for (int i = in.nextAttribute(NAMES); i >= 0; i = in.nextAttribute(NAMES)) {
                switch (i) {
                    case 0 -> a = in.readString();
                    default -> b = QA.CODEC.read(in);
                }
            }
            return new E(Required.<String>value(a, in, NAMES, 0),
                    Required.<A>value(b, in, NAMES, 1));
        }

        @Override
        public void writeAttributes(E e, ValueSink out) {
            out.attribute(NAMES, 0);
            out.string(Required.<String>value(e.a(), out));
            out.attribute(NAMES, 1);
            QA.CODEC.write(Required.<A>value(e.b(), out), out);
        }
    }
}

import io.mizzle.codec.*;
import io.mizzle.codec.Codecs;
import io.mizzle.expression.*;
import org.jspecify.annotations.NullMarked;

/**
 * Attributes of a {@link A} inside an entity.
 *
 * @param <E> the entity
 * @param <AccessT> what an update may do with the document as a whole
 */
@NullMarked
final class QA<E, AccessT extends Access> extends Attribute<E, A, AccessT> {
    /** Reads and writes the document. */
    public static final RecordCodec<A> CODEC = new DocumentCodec();

    /** {@code String a}. */
    public final StringAttribute<E, Access.Settable> a = new StringAttribute<>(
            spec().child("a", Codecs.STRING));

    /**
     * For generated code.
     *
     * @param spec where the document is
     */
    public QA(AttributeSpec<A> spec) {
        super(spec);
    }

    private static final class DocumentCodec extends RecordCodec<A> {
        private static final AttributeNames NAMES = AttributeNames.of("a");

        DocumentCodec() {
            super(1);
        }

        @Override
        public A readAttributes(ValueSource in) {
            String a = null;
            for (int i = in.nextAttribute(NAMES); i >= 0; i = in.nextAttribute(NAMES)) {
                a = in.readString();
            }
            return new A(Required.<String>value(a, in, NAMES, 0));
        }

        @Override
        public void writeAttributes(A a, ValueSink out) {
            out.attribute(NAMES, 0);
            out.string(Required.<String>value(a.a(), out));
        }
    }
}

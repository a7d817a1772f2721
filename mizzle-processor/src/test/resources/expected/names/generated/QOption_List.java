import io.mizzle.codec.*;
import io.mizzle.codec.Codecs;
import io.mizzle.expression.*;
import org.jspecify.annotations.NullMarked;

/**
 * Attributes of a {@link Option.List} inside an entity.
 *
 * @param <E> the entity
 * @param <A> what an update may do with the document as a whole
 */
@NullMarked
final class QOption_List<E, A extends Access> extends Attribute<E, Option.List, A> {
    /** Reads and writes the document. */
    public static final RecordCodec<Option.List> CODEC = new DocumentCodec();

    /** {@code int i}. */
    public final NumberAttribute<E, Integer, Access.Settable> i = new NumberAttribute<>(
            spec().child("i", Codecs.INTEGER));

    /**
     * For generated code.
     *
     * @param spec where the document is
     */
    public QOption_List(AttributeSpec<Option.List> spec) {
        super(spec);
    }

    private static final class DocumentCodec extends RecordCodec<Option.List> {
        private static final AttributeNames NAMES = AttributeNames.of("i");

        private static final long REQUIRED = 0b1L;

        DocumentCodec() {
            super(1);
        }

        @Override
        public Option.List readAttributes(ValueSource in) {
            int i = 0;
            long seen = 0;
            for (int i_ = in.nextAttribute(NAMES); i_ >= 0; i_ = in.nextAttribute(NAMES)) {
                seen |= 1L << i_;
                i = in.readInt();
            }
            if ((seen & REQUIRED) != REQUIRED) {
                throw Required.missing(in, NAMES, seen, REQUIRED);
            }
            return new Option.List(i);
        }

        @Override
        public void writeAttributes(Option.List list, ValueSink out) {
            out.attribute(NAMES, 0);
            out.number(list.i());
        }
    }
}

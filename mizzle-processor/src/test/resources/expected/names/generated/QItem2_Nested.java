import io.mizzle.codec.*;
import io.mizzle.codec.Codecs;
import io.mizzle.expression.*;
import org.jspecify.annotations.NullMarked;

/**
 * Attributes of a {@link Item2.Nested} inside an entity.
 *
 * @param <E> the entity
 * @param <A> what an update may do with the document as a whole
 */
@NullMarked
final class QItem2_Nested<E, A extends Access> extends Attribute<E, Item2.Nested, A> {
    /** Reads and writes the document. */
    public static final RecordCodec<Item2.Nested> CODEC = new DocumentCodec();

    /** {@code String x}. */
    public final StringAttribute<E, Access.Settable> x = new StringAttribute<>(
            spec().child("x", Codecs.STRING));

    /**
     * For generated code.
     *
     * @param spec where the document is
     */
    public QItem2_Nested(AttributeSpec<Item2.Nested> spec) {
        super(spec);
    }

    private static final class DocumentCodec extends RecordCodec<Item2.Nested> {
        private static final AttributeNames NAMES = AttributeNames.of("x");

        DocumentCodec() {
            super(1);
        }

        @Override
        public Item2.Nested readAttributes(ValueSource in) {
            String x = null;
            for (int i = in.nextAttribute(NAMES); i >= 0; i = in.nextAttribute(NAMES)) {
                x = in.readString();
            }
            return new Item2.Nested(Required.<String>value(x, in, NAMES, 0));
        }

        @Override
        public void writeAttributes(Item2.Nested nested, ValueSink out) {
            out.attribute(NAMES, 0);
            out.string(Required.<String>value(nested.x(), out));
        }
    }
}

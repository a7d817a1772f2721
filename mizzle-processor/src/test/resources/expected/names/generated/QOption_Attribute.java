import io.mizzle.codec.*;
import io.mizzle.codec.Codecs;
import io.mizzle.expression.*;
import org.jspecify.annotations.NullMarked;

/**
 * Attributes of a {@link Option.Attribute} inside an entity.
 *
 * @param <E> the entity
 * @param <A> what an update may do with the document as a whole
 */
@NullMarked
final class QOption_Attribute<E, A extends Access> extends Attribute<E, Option.Attribute, A> {
    /** Reads and writes the document. */
    public static final RecordCodec<Option.Attribute> CODEC = new DocumentCodec();

    /** {@code String spec}. */
    public final StringAttribute<E, Access.Settable> spec = new StringAttribute<>(
            spec().child("spec", Codecs.STRING));

    /**
     * For generated code.
     *
     * @param spec where the document is
     */
    public QOption_Attribute(AttributeSpec<Option.Attribute> spec) {
        super(spec);
    }

    private static final class DocumentCodec extends RecordCodec<Option.Attribute> {
        private static final AttributeNames NAMES = AttributeNames.of("spec");

        DocumentCodec() {
            super(1);
        }

        @Override
        public Option.Attribute readAttributes(ValueSource in) {
            String spec = null;
            for (int i = in.nextAttribute(NAMES); i >= 0; i = in.nextAttribute(NAMES)) {
                spec = in.readString();
            }
            return new Option.Attribute(Required.<String>value(spec, in, NAMES, 0));
        }

        @Override
        public void writeAttributes(Option.Attribute attribute, ValueSink out) {
            out.attribute(NAMES, 0);
            out.string(Required.<String>value(attribute.spec(), out));
        }
    }
}

package shop;

import io.mizzle.codec.*;
import io.mizzle.expression.*;
import org.jspecify.annotations.NullMarked;

/**
 * Attributes of a {@link Discount.Percent} inside an entity.
 *
 * @param <E> the entity
 * @param <A> what an update may do with the document as a whole
 */
@NullMarked
public final class QDiscount_Percent<E, A extends Access> extends Attribute<E, Discount.Percent, A> {
    /** Reads and writes the document. */
    public static final RecordCodec<Discount.Percent> CODEC = new DocumentCodec();

    /** {@code int rate}. */
    public final NumberAttribute<E, Integer, Access.Settable> rate = new NumberAttribute<>(
            spec().child("rate", Codecs.INTEGER));

    /**
     * For generated code.
     *
     * @param spec where the document is
     */
    public QDiscount_Percent(AttributeSpec<Discount.Percent> spec) {
        super(spec);
    }

    private static final class DocumentCodec extends RecordCodec<Discount.Percent> {
        private static final AttributeNames NAMES = AttributeNames.of("rate");

        private static final long REQUIRED = 0b1L;

        DocumentCodec() {
            super(1);
        }

        @Override
        public Discount.Percent readAttributes(ValueSource in) {
            int rate = 0;
            long seen = 0;
            for (int i = in.nextAttribute(NAMES); i >= 0; i = in.nextAttribute(NAMES)) {
                seen |= 1L << i;
                rate = in.readInt();
            }
            if ((seen & REQUIRED) != REQUIRED) {
                throw Required.missing(in, NAMES, seen, REQUIRED);
            }
            return new Discount.Percent(rate);
        }

        @Override
        public void writeAttributes(Discount.Percent percent, ValueSink out) {
            out.attribute(NAMES, 0);
            out.number(percent.rate());
        }
    }
}

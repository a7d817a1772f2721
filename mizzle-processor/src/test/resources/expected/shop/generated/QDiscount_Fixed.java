package shop;

import io.mizzle.codec.*;
import io.mizzle.expression.*;
import java.math.BigDecimal;
import org.jspecify.annotations.NullMarked;

/**
 * Attributes of a {@link Discount.Fixed} inside an entity.
 *
 * @param <E> the entity
 * @param <A> what an update may do with the document as a whole
 */
@NullMarked
public final class QDiscount_Fixed<E, A extends Access> extends Attribute<E, Discount.Fixed, A> {
    /** Reads and writes the document. */
    public static final RecordCodec<Discount.Fixed> CODEC = new DocumentCodec();

    /** {@code BigDecimal amount}. */
    public final NumberAttribute<E, BigDecimal, Access.Settable> amount = new NumberAttribute<>(
            spec().child("amount", Codecs.BIG_DECIMAL));

    /**
     * For generated code.
     *
     * @param spec where the document is
     */
    public QDiscount_Fixed(AttributeSpec<Discount.Fixed> spec) {
        super(spec);
    }

    private static final class DocumentCodec extends RecordCodec<Discount.Fixed> {
        private static final AttributeNames NAMES = AttributeNames.of("amount");

        DocumentCodec() {
            super(1);
        }

        @Override
        public Discount.Fixed readAttributes(ValueSource in) {
            BigDecimal amount = null;
            for (int i = in.nextAttribute(NAMES); i >= 0; i = in.nextAttribute(NAMES)) {
                amount = Codecs.BIG_DECIMAL.read(in);
            }
            return new Discount.Fixed(Required.<BigDecimal>value(amount, in, NAMES, 0));
        }

        @Override
        public void writeAttributes(Discount.Fixed fixed, ValueSink out) {
            out.attribute(NAMES, 0);
            Codecs.BIG_DECIMAL.write(Required.<BigDecimal>value(fixed.amount(), out), out);
        }
    }
}

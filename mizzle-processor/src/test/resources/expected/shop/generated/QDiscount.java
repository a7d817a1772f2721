package shop;

import io.mizzle.codec.SealedCodec;
import io.mizzle.expression.*;
import org.jspecify.annotations.NullMarked;

/**
 * Attributes of a {@link Discount} inside an entity: one of several documents, told apart by {@code _type}.
 *
 * @param <E> the entity
 * @param <A> what an update may do with the document as a whole
 */
@NullMarked
public final class QDiscount<E, A extends Access> extends Attribute<E, Discount, A> {
    /** Reads and writes the document with its type. */
    public static final SealedCodec<Discount> CODEC = SealedCodec.of(Discount.class)
            .add("Percent", Discount.Percent.class, QDiscount_Percent.CODEC)
            .add("Fixed", Discount.Fixed.class, QDiscount_Fixed.CODEC)
            .build();

    /**
     * For generated code.
     *
     * @param spec where the document is
     */
    public QDiscount(AttributeSpec<Discount> spec) {
        super(spec);
    }

    /** The attributes it has when it is a {@link Discount.Percent}. */
    public QDiscount_Percent<E, A> asPercent() {
        return new QDiscount_Percent<>(spec().as(CODEC.permitted(Discount.Percent.class)));
    }

    /** The attributes it has when it is a {@link Discount.Fixed}. */
    public QDiscount_Fixed<E, A> asFixed() {
        return new QDiscount_Fixed<>(spec().as(CODEC.permitted(Discount.Fixed.class)));
    }
}

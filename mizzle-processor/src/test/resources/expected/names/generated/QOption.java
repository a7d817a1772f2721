import io.mizzle.codec.SealedCodec;
import io.mizzle.expression.*;
import org.jspecify.annotations.NullMarked;

/**
 * Attributes of a {@link Option} inside an entity: one of several documents, told apart by {@code _type}.
 *
 * @param <E> the entity
 * @param <A> what an update may do with the document as a whole
 */
@NullMarked
final class QOption<E, A extends Access> extends Attribute<E, Option, A> {
    /** Reads and writes the document with its type. */
    public static final SealedCodec<Option> CODEC = SealedCodec.of(Option.class)
            .add("Attribute", Option.Attribute.class, QOption_Attribute.CODEC)
            .add("List", Option.List.class, QOption_List.CODEC)
            .build();

    /**
     * For generated code.
     *
     * @param spec where the document is
     */
    public QOption(AttributeSpec<Option> spec) {
        super(spec);
    }

    /** The attributes it has when it is a {@link Option.Attribute}. */
    public QOption_Attribute<E, A> asAttribute() {
        return new QOption_Attribute<>(spec().as(CODEC.permitted(Option.Attribute.class)));
    }

    /** The attributes it has when it is a {@link Option.List}. */
    public QOption_List<E, A> asList() {
        return new QOption_List<>(spec().as(CODEC.permitted(Option.List.class)));
    }
}

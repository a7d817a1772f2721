package io.mizzle.processor.model;

import com.squareup.javapoet.ClassName;
import java.util.List;

/** The text form of a placeholder's value, defaults resolved: one factory of core's {@code KeyFormats} each. */
public sealed interface FormatModel {
    /**
     * The default text of a scalar that is neither number nor Instant: String as it is, boolean 0/1, UUID, LocalDate, URI …
     *
     * @param kind which
     */
    record Text(ScalarKind kind) implements FormatModel {}

    /**
     * An enum's {@code name()}.
     *
     * @param type the enum
     * @param constants their names, in order
     */
    record EnumName(ClassName type, List<String> constants) implements FormatModel {
        /** Copies the constants. */
        public EnumName {
            constants = List.copyOf(constants);
        }
    }

    /** {@code lower}: a String in lower case. */
    record Lower() implements FormatModel {}

    /** {@code upper}: a String in upper case. */
    record Upper() implements FormatModel {}

    /**
     * {@code raw}: a String or a number, as it is.
     *
     * @param kind which
     */
    record Raw(ScalarKind kind) implements FormatModel {}

    /**
     * A number in a partition template.
     *
     * @param kind which
     */
    record Plain(ScalarKind kind) implements FormatModel {}

    /**
     * {@code num(w)} or {@code num(w,signed)}.
     *
     * @param kind the number's type
     * @param width digits
     * @param signed whether negative numbers fit
     */
    record Num(ScalarKind kind, int width, boolean signed) implements FormatModel {}

    /**
     * {@code dec(w,scale)} or {@code dec(w,scale,signed)}.
     *
     * @param kind the number's type
     * @param width digits, those after the point included
     * @param scale digits after the point
     * @param signed whether negative numbers fit
     */
    record Dec(ScalarKind kind, int width, int scale, boolean signed) implements FormatModel {}

    /**
     * {@code iso(n)} of an Instant; 9 by default.
     *
     * @param fractionDigits 0 to 9
     */
    record Iso(int fractionDigits) implements FormatModel {}

    /**
     * {@code epoch(w)} of an Instant: seconds.
     *
     * @param width digits
     */
    record Epoch(int width) implements FormatModel {}

    /**
     * {@code bucket(…)} of an Instant.
     *
     * @param unit how wide
     */
    record Bucket(BucketUnit unit) implements FormatModel {}

    /**
     * {@code shard(n)}: a number computed from the value.
     *
     * @param count how many
     * @param source the text that is hashed
     */
    record Shard(int count, FormatModel source) implements FormatModel {}

    /**
     * {@code desc}: the other way round.
     *
     * @param ascending of fixed width
     */
    record Descending(FormatModel ascending) implements FormatModel {}

    /** Whether an access path's caller gives this value: not for a shard or a bucket, which are fanned out. */
    default boolean isStep() {
        return this instanceof Descending descending
                ? descending.ascending().isStep()
                : !(this instanceof Shard || this instanceof Bucket);
    }
}

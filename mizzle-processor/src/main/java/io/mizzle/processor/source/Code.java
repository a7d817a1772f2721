package io.mizzle.processor.source;

import com.squareup.javapoet.TypeName;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A piece of code. The types that it names are imported where the file is put together, which is when lines get their indentation too.
 * Immutable.
 */
public final class Code {

    private static final Code EMPTY = new Code("");

    private final String marked;

    private Code(String marked) {
        this.marked = marked;
    }

    /**
     * Code after a format: {@code $T} is a type, {@code $S} a string literal, {@code $L} anything else, each the next of the arguments or,
     * as {@code $2L}, the one at a position. {@code $W} is a space that may become a new line, {@code $>} and {@code $<} are a level of
     * indentation more and less.
     *
     * @param format the format
     * @param arguments what it names
     * @throws IllegalArgumentException if the format has another placeholder
     */
    public static Code of(String format, @Nullable Object... arguments) {
        StringBuilder text = new StringBuilder(format.length() + 24 * arguments.length);
        Format.append(text, format, arguments);
        return new Code(text.toString());
    }

    /**
     * Code that names no type, as it is.
     *
     * @param text the code
     */
    public static Code plain(String text) {
        return new Code(text);
    }

    /** No code. */
    public static Code empty() {
        return EMPTY;
    }

    /**
     * A type where it is used.
     *
     * @param type the type
     */
    public static Code type(TypeName type) {
        StringBuilder text = new StringBuilder();
        Types.append(text, type);
        return new Code(text.toString());
    }

    /**
     * Some pieces, one after the other.
     *
     * @param pieces the pieces
     * @param separator a format without arguments, between two
     */
    public static Code join(Collection<Code> pieces, String separator) {
        StringBuilder text = new StringBuilder();
        for (Code piece : pieces) {
            if (text.length() > 0) {
                Format.append(text, separator);
            }
            text.append(piece.marked);
        }
        return new Code(text.toString());
    }

    /** Code that is put together. */
    public static Builder builder() {
        return new Builder();
    }

    /** The code with the marks inside it. */
    @Override
    public String toString() {
        return marked;
    }

    /** Puts code together. Not thread-safe. */
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();

        private Builder() {}

        /**
         * Adds code after a format.
         *
         * @param format as for {@link Code#of}
         * @param arguments what it names
         */
        public Builder add(String format, @Nullable Object... arguments) {
            Format.append(text, format, arguments);
            return this;
        }

        /**
         * Adds a piece.
         *
         * @param piece the piece
         */
        public Builder add(Code piece) {
            text.append(piece.marked);
            return this;
        }

        /** The code. */
        public Code build() {
            return new Code(text.toString());
        }
    }
}

package io.mizzle.codec;

import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.InvalidItemException;
import io.mizzle.exception.ItemFormatException;
import io.mizzle.exception.ModelException;

/**
 * How values that do not fit are told, without quoting them: a codec cannot know which values are sensitive. Apart from those who tell, and as
 * what every method may throw, so that a fresh JVM, whose verifier looks at what methods return, needs no exception's class before there is one.
 */
final class Failures {

    private Failures() {}

    /** What an S is told as. */
    static String describe(String text) {
        return text.isEmpty()
                ? "an empty S"
                : "an S of " + text.length() + (text.length() == 1 ? " character" : " characters");
    }

    /** A value that DynamoDB could not store. */
    static RuntimeException invalid(String entity, String path, String what, String remedy) {
        return new InvalidItemException(new ErrorContext(null, entity, null), path, what, remedy, null);
    }

    /** A stored value that does not fit. */
    static RuntimeException format(String entity, String path, String expected, String found) {
        return new ItemFormatException(new ErrorContext(null, entity, null), path, expected, found, null);
    }

    /** Two constants that could not be told apart when read. */
    static RuntimeException sameForm(Class<?> type, Enum<?> one, Enum<?> other) {
        return new ModelException(
                "the constants " + one.name() + " and " + other.name() + " of enum " + type.getSimpleName()
                        + " have the same stored form",
                "Give each constant a value of its own");
    }

    /** The same exception with the one it follows from. */
    static RuntimeException because(RuntimeException failure, Throwable cause) {
        if (failure instanceof InvalidItemException invalid) {
            return replace(
                    invalid,
                    new InvalidItemException(
                            invalid.context(), invalid.attributePath(), invalid.rule(), invalid.remedy(), cause));
        }
        if (failure instanceof ItemFormatException format) {
            return replace(
                    format,
                    new ItemFormatException(
                            format.context(), format.attributePath(), format.expected(), format.found(), cause));
        }
        return failure;
    }

    private static RuntimeException replace(RuntimeException failure, RuntimeException replacement) {
        replacement.setStackTrace(failure.getStackTrace());
        return replacement;
    }
}

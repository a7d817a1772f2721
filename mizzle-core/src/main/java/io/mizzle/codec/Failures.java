package io.mizzle.codec;

import io.mizzle.exception.InvalidItemException;
import io.mizzle.exception.ItemFormatException;

/** How values that do not fit are told, without quoting them: a codec cannot know which values are sensitive. */
final class Failures {

    private Failures() {}

    /** What an S is told as. */
    static String describe(String text) {
        return text.isEmpty()
                ? "an empty S"
                : "an S of " + text.length() + (text.length() == 1 ? " character" : " characters");
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

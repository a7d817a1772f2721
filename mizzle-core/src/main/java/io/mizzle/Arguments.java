package io.mizzle;

import java.util.Collection;

/** Checks of what statements are given, with one wording. */
final class Arguments {

    private Arguments() {}

    static void some(String method, Object[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException(method + "() got nothing. Leave the call out.");
        }
    }

    static void some(String method, Collection<?> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException(method + "() got nothing. Leave the call out.");
        }
    }

    static void positive(String method, int number) {
        if (number < 1) {
            throw new IllegalArgumentException(method + "(" + number + "): at least 1 is needed.");
        }
    }
}

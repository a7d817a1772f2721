package io.mizzle.internal.wire;

import io.mizzle.exception.InvalidItemException;

/**
 * A rule that a value breaks, found on the way down and named on the way up.
 *
 * @param path where in the value, empty for the value itself: {@code .city}, {@code [2].name}
 * @param rule what is wrong
 * @param remedy what to do
 */
record Violation(String path, String rule, String remedy) {

    static Violation here(String rule, String remedy) {
        return new Violation("", rule, remedy);
    }

    Violation inEntry(String key) {
        return new Violation("." + key + path, rule, remedy);
    }

    Violation inElement(int index) {
        return new Violation("[" + index + "]" + path, rule, remedy);
    }

    InvalidItemException at(String attribute) {
        return new InvalidItemException(attribute + path, rule, remedy);
    }
}

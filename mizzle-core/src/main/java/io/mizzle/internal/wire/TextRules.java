package io.mizzle.internal.wire;

import io.mizzle.codec.Utf8;
import org.jspecify.annotations.Nullable;

/** Rules of strings and of the names of attributes and map entries. */
final class TextRules {

    static final int MAX_NAME_BYTES = 65_535;

    private TextRules() {}

    /** The rule a string breaks, or null. DynamoDB stores a lone surrogate as another character; refusing it loses nothing. */
    static @Nullable Violation find(String text) {
        if (Utf8.hasLoneSurrogate(text)) {
            return Violation.here(
                    "the text has half of a surrogate pair, which UTF-8 cannot store",
                    "Cut texts at code points, not in the middle of a character");
        }
        return null;
    }

    /** The rule a name breaks, or null. */
    static @Nullable Violation findInName(String name) {
        if (name.isEmpty()) {
            return Violation.here(
                    "the name of an attribute or map entry is empty", "Give it a name of at least one character");
        }
        if (Utf8.length(name) > MAX_NAME_BYTES) {
            return Violation.here(
                    "the name has more than " + MAX_NAME_BYTES + " UTF-8 bytes", "Shorten the name or the map key");
        }
        return find(name);
    }
}

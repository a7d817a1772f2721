package io.mizzle.processor.source;

import java.util.List;

/**
 * A finished member of a class, or a class.
 *
 * @param place where it stands among other members
 * @param code its marked code
 * @param types the simple names of the classes it declares: its own, and those nested in it
 */
public record Member(Place place, String code, List<String> types) {

    Member(Place place, String code) {
        this(place, code, List.of());
    }

    /** The parts of a class, in their order. */
    enum Place {
        STATIC_FIELD,
        FIELD,
        CONSTRUCTOR,
        METHOD,
        TYPE
    }
}

package io.mizzle.processor.reading;

import io.mizzle.processor.model.ScalarKind;
import io.mizzle.processor.model.StoredType;

/** Which scalars can be the keys of a map. */
final class MapKeyKinds {
    private MapKeyKinds() {}

    /** Binary has no text, and two texts of a float may mean one number. */
    static boolean hasText(ScalarKind kind) {
        return kind.stored() != StoredType.B && kind != ScalarKind.FLOAT && kind != ScalarKind.DOUBLE;
    }
}

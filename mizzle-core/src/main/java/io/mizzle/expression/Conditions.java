package io.mizzle.expression;

import java.util.Collection;
import java.util.List;

/** Checks shared by the factories of conditions. */
final class Conditions {

    private Conditions() {}

    static <E> List<Condition<E>> some(String factory, Collection<? extends Condition<E>> conditions) {
        if (conditions.isEmpty()) {
            throw new IllegalArgumentException(
                    factory + "() got no condition. Leave it out of where(…) when there is nothing to check.");
        }
        return List.copyOf(conditions);
    }
}

package io.mizzle.internal.graph;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is read of items that are read for several nodes. */
final class Projections {

    private Projections() {}

    /** All that any of them needs; null for whole items. */
    static @Nullable Set<String> of(List<? extends @Nullable Set<String>> projections) {
        Set<String> names = new TreeSet<>();
        for (@Nullable Set<String> each : projections) {
            if (each == null) {
                return null;
            }
            names.addAll(each);
        }
        return names;
    }

    /** A projection and more names. */
    static @Nullable Set<String> with(@Nullable Set<String> projection, List<String> names) {
        return projection == null ? null : of(List.of(projection, Set.copyOf(names)));
    }
}

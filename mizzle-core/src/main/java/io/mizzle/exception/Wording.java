package io.mizzle.exception;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How names, paths and lists are told. */
final class Wording {

    private Wording() {}

    /** Names in quotes, separated by commas; {@code nothing} for none. */
    static String quoted(Collection<String> names) {
        if (names.isEmpty()) {
            return "nothing";
        }
        return names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
    }

    /** A path one step longer; list positions ({@code [2]}) follow without a dot. */
    static String path(String parent, String child) {
        return child.startsWith("[") ? parent + child : parent + '.' + child;
    }

    /** The objects of one type; none for null, which is what transient details are after deserialization. */
    static <T> List<T> ofType(@Nullable List<Object> objects, Class<T> type) {
        return objects == null
                ? List.of()
                : objects.stream().filter(type::isInstance).map(type::cast).toList();
    }
}

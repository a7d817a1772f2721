package io.mizzle.processor.source;

import java.util.Set;

/**
 * What a file may import as a whole.
 *
 * @param packages those that keep their names apart from one another and from {@code java.lang}
 * @param neighbours names of classes in the file's own package: they come before what is imported so
 */
public record Wholes(Set<String> packages, Set<String> neighbours) {

    /** Nothing. */
    public static final Wholes NONE = new Wholes(Set.of(), Set.of());

    boolean contains(String packageName, String simpleName) {
        return packages.contains(packageName) && !neighbours.contains(simpleName);
    }
}

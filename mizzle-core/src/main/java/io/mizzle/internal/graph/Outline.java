package io.mizzle.internal.graph;

import java.util.List;

/**
 * What a query of related entities sends, as far as that is known before it is sent.
 *
 * @param waves what each wave reads, in words
 * @param requests how many requests the first wave sends, if each range is one page
 */
public record Outline(List<List<String>> waves, int requests) {

    /** Copies the lists. */
    public Outline {
        waves = waves.stream().map(List::copyOf).toList();
    }
}

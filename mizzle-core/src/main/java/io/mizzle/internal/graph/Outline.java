package io.mizzle.internal.graph;

import java.util.List;

/**
 * What a query of related entities sends, as far as that is known before it is sent.
 *
 * @param parts the waves
 * @param maxQueries how many queries a wave may send before ranges of one partition are read together
 */
public record Outline(List<Part> parts, int maxQueries) {

    /** Copies the list. */
    public Outline {
        parts = List.copyOf(parts);
    }

    /**
     * One wave.
     *
     * @param reads what it reads, in words
     * @param known how many requests are known, if each range is one page
     * @param sizes what the others follow from
     */
    public record Part(List<String> reads, int known, List<Size> sizes) {

        /** Copies the lists. */
        public Part {
            reads = List.copyOf(reads);
            sizes = List.copyOf(sizes);
        }
    }

    /**
     * A number that requests follow from.
     *
     * @param unit what is counted
     * @param of where
     */
    public record Size(Unit unit, String of) {}

    /** What is counted; the names are those of {@code WaveSize.Unit}. */
    public enum Unit {
        /** Keys that no Query reads along. */
        KEYS,
        /** Partitions of which ranges are read. */
        PARTITIONS,
        /** Ranges that can be read with others. */
        RANGES,
        /** Ranges that cannot. */
        PARENTS,
        /** Pages beyond the first of a Query. */
        FURTHER_PAGES
    }
}

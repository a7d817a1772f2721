package io.mizzle;

import io.mizzle.WaveSize.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Requests of a query that are sent side by side, before those that follow from their answers. Immutable.
 *
 * @param number from 1
 * @param reads what is read, in words
 * @param known how many requests are known without looking at data: those of the first wave
 * @param sizes what the others follow from
 * @param maxQueries how many Queries there may be before ranges of one partition are read by one Query
 */
public record Wave(int number, List<String> reads, int known, List<WaveSize> sizes, int maxQueries) {

    private static final int KEYS_IN_A_REQUEST = 100;

    /** Copies the lists. */
    public Wave {
        reads = List.copyOf(reads);
        sizes = List.copyOf(sizes);
    }

    /**
     * How many requests the wave sends.
     *
     * @param sizeOf gives each of the {@link #sizes}
     * @throws IllegalArgumentException if a size is negative
     */
    public int requests(ToIntFunction<WaveSize> sizeOf) {
        int alone = 0;
        int ranges = 0;
        int partitions = 0;
        int others = known;
        for (WaveSize size : sizes) {
            int count = counted(size, sizeOf);
            switch (size.unit()) {
                case KEYS -> others += (count + KEYS_IN_A_REQUEST - 1) / KEYS_IN_A_REQUEST;
                case PARENTS -> alone += count;
                case RANGES -> ranges += count;
                case PARTITIONS -> {
                    partitions += count;
                    ranges += hasRanges(size) ? 0 : count;
                }
                case FURTHER_PAGES -> others += count;
            }
        }
        return others + alone + (alone + ranges > maxQueries ? partitions : ranges);
    }

    private static int counted(WaveSize size, ToIntFunction<WaveSize> sizeOf) {
        int count = sizeOf.applyAsInt(size);
        if (count < 0) {
            throw new IllegalArgumentException("The " + size + " are " + count + ": count them from 0 on");
        }
        return count;
    }

    private boolean hasRanges(WaveSize partitions) {
        return sizes.contains(new WaveSize(number, Unit.RANGES, partitions.of()));
    }

    /** How the number of requests is found. */
    @Override
    public String toString() {
        List<String> terms = new ArrayList<>();
        if (known > 0) {
            terms.add(known + (known == 1 ? " request" : " requests"));
        }
        for (WaveSize size : sizes) {
            switch (size.unit()) {
                case KEYS -> terms.add("one for 100 " + size);
                case FURTHER_PAGES -> terms.add("one for each further page");
                case PARTITIONS -> terms.add("one for each of the " + (hasRanges(size) ? ranges(size) : size));
                case PARENTS -> terms.add("one for each of the " + size);
                case RANGES -> {}
            }
        }
        return "wave " + number + " sends " + (terms.isEmpty() ? "nothing" : String.join(", ", terms));
    }

    private String ranges(WaveSize partitions) {
        return "ranges of " + partitions.of() + " (of its partitions, where they would be more than " + maxQueries
                + ")";
    }
}

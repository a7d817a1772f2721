package io.mizzle.migration.internal;

/**
 * How many items to ask for in a page, so that the page costs about as much as may be read in a second: a whole page at once would be many
 * seconds' worth of a small limit, and throttle whoever shares the table.
 */
final class PageSize {

    private final int atMost;
    private final double units;
    private double items;

    /**
     * The size of the pages of one segment.
     *
     * @param atMost items, or 0 for as many as fit 1 MB
     * @param units that the segment may read in a second; infinite for no limit
     */
    PageSize(int atMost, double units) {
        this.atMost = atMost == 0 ? Integer.MAX_VALUE : atMost;
        this.units = Math.max(1, units);
        this.items = this.units;
    }

    /** Items to ask for; 0 for as many as fit. */
    int items() {
        int size = (int) Math.max(1, Math.min(atMost, items));
        return size == Integer.MAX_VALUE ? 0 : size;
    }

    /**
     * What the last page cost: items are of any size, and small ones cost nothing until they fill 4 KB.
     *
     * @param consumed capacity units
     */
    void cost(double consumed) {
        items = consumed <= units ? 2.0 * Math.min(items, atMost) : Math.max(1, items * units / consumed);
    }
}

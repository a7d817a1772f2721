package io.mizzle.internal.body;

/**
 * Where the watched attributes of an item are, in as little as may be: up to four of them, not far from where the item begins, in one number.
 * What does not fit is kept as it is.
 */
final class ItemPlaces {

    private static final int MOST = 4;
    private static final int BITS = 16;
    private static final int FAR = 1 << BITS;

    private ItemPlaces() {}

    /** Whether positions fit into a number. */
    static boolean fit(int from, int[] positions) {
        for (int position : positions) {
            if (position != 0 && position - from >= FAR) {
                return false;
            }
        }
        return positions.length <= MOST;
    }

    /** Positions behind where the item begins, none of which is 0. */
    static long packed(int from, int[] positions) {
        long packed = 0;
        for (int i = 0; i < positions.length; i++) {
            long behind = positions[i] == 0 ? 0 : positions[i] - from;
            packed |= behind << BITS * i;
        }
        return packed;
    }

    /** One of them, or 0. */
    static int position(long packed, int from, int place) {
        int behind = (int) (packed >>> BITS * place) & FAR - 1;
        return behind == 0 ? 0 : from + behind;
    }
}

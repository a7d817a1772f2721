package io.mizzle.internal.body;

import java.util.Arrays;

/** Where the watched attributes of one item are in the document; used again for the next item. For one thread. */
final class Places {

    private final int[] positions;

    Places(int watched) {
        positions = new int[watched];
    }

    void forget() {
        Arrays.fill(positions, 0);
    }

    /** Declines watched names that come twice. */
    void pass(Shape.Member member, int value) {
        if (member.watch >= 0) {
            if (positions[member.watch] != 0) {
                throw new Declined();
            }
            positions[member.watch] = value;
        }
    }

    /** One for each watched attribute, 0 for those the item does not have. */
    int[] positions() {
        return positions;
    }
}

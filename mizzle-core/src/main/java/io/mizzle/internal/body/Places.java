package io.mizzle.internal.body;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where the watched attributes of one item are in the document; used again for the next item. For one thread. */
final class Places {

    /** Where the type is among the watched, if it is. */
    private static final int TYPE = 1;

    private final int[] positions;
    private byte @Nullable [] type;

    Places(int watched) {
        positions = new int[watched];
    }

    void forget() {
        Arrays.fill(positions, 0);
    }

    /** What the type has to be, as it stands in the document; null where it may be any. */
    void want(byte @Nullable [] wanted) {
        type = wanted;
    }

    /** Declines watched names that come twice, and another type. */
    void pass(Shape.Member member, int value, byte[] bytes) {
        if (member.watch >= 0) {
            if (positions[member.watch] != 0) {
                throw new Declined();
            }
            positions[member.watch] = value;
            byte[] wanted = member.watch == TYPE ? type : null;
            int end = wanted == null ? 0 : value + wanted.length;
            if (wanted != null && (end > bytes.length || !Arrays.equals(wanted, 0, wanted.length, bytes, value, end))) {
                throw new Declined();
            }
        }
    }

    /** One for each watched attribute, 0 for those the item does not have. */
    int[] positions() {
        return positions;
    }
}

package io.mizzle.internal.body;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the items of one batch are written: one body, or several where they are many. None as long as nothing is written. For one thread
 * until the batch is sent.
 */
public final class ItemBodies implements AutoCloseable {

    private final Buffers buffers;
    private final List<ItemBody> bodies = new ArrayList<>(1);

    ItemBodies(Buffers buffers) {
        this.buffers = buffers;
    }

    /** Where the next item goes. */
    ItemBody current() {
        int last = bodies.size() - 1;
        if (last >= 0 && !bodies.get(last).isFull()) {
            return bodies.get(last);
        }
        ItemBody next = ItemBody.of(buffers);
        bodies.add(next);
        return next;
    }

    /** The batch is over, however it ended: requests that are still under way cannot be read any more. */
    @Override
    public void close() {
        bodies.forEach(ItemBody::close);
    }
}

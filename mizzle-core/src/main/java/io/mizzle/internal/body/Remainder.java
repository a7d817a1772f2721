package io.mizzle.internal.body;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What is left of a document for the SDK: all but the items, in whose places stands something empty. For one thread. */
final class Remainder {

    private static final int EMPTY = 2;

    private final Document document;
    private final Layout layout;
    private int[] cuts = new int[2];
    private int size;

    /** Whether all that is left are counts. */
    private boolean counted = true;

    private int count = Counts.NONE;
    private int scanned = Counts.NONE;

    Remainder(Document document, Layout layout) {
        this.document = document;
        this.layout = layout;
    }

    /** Leaves out an item, or a list of them. */
    void leaveOut(int from, int to) {
        if (size == cuts.length) {
            cuts = Arrays.copyOf(cuts, size * 2);
        }
        cuts[size++] = from;
        cuts[size++] = to;
    }

    /** The document has this beside its items. */
    void count(int items) {
        counted &= count == Counts.NONE;
        count = items;
    }

    /** The same. */
    void scannedCount(int items) {
        counted &= scanned == Counts.NONE;
        scanned = items;
    }

    /** The document has something else. */
    void other() {
        counted = false;
    }

    /** The counts, where nothing else is left of a page. */
    @Nullable Counts counts() {
        return counted && layout == Layout.ITEMS && size > 0 ? new Counts(count, scanned) : null;
    }

    /** The document that is left. */
    Document document() {
        byte[] bytes = document.bytes();
        int length = document.size();
        for (int i = 0; i < size; i += 2) {
            length -= cuts[i + 1] - cuts[i] - EMPTY;
        }
        byte[] kept = new byte[length];
        boolean listed = layout == Layout.ITEMS || layout == Layout.TABLES;
        int copied = 0;
        int at = 0;
        for (int i = 0; i < size; i += 2) {
            System.arraycopy(bytes, copied, kept, at, cuts[i] - copied);
            at += cuts[i] - copied;
            kept[at++] = (byte) (listed ? '[' : '{');
            kept[at++] = (byte) (listed ? ']' : '}');
            copied = cuts[i + 1];
        }
        System.arraycopy(bytes, copied, kept, at, document.size() - copied);
        return Document.of(kept, kept.length);
    }
}

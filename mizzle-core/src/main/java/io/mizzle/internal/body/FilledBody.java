package io.mizzle.internal.body;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.http.ContentStreamProvider;

/**
 * A request's body, made of what the SDK wrote and of items, each read where it is. The same whenever it is read, until the items are no
 * longer there; then reading fails.
 */
final class FilledBody implements ContentStreamProvider {

    private static final ItemBody BETWEEN = ItemBody.of(ItemBody.BETWEEN);
    private static final ItemBody BRACKET = ItemBody.of(new byte[] {'}'});

    private final List<Piece> pieces = new ArrayList<>();
    private int length;

    /** Some of a body. */
    private record Piece(ItemBody body, int from, int to) {}

    /** Some of what the SDK wrote. */
    void add(ItemBody body, int from, int to) {
        pieces.add(new Piece(body, from, to));
        length += to - from;
    }

    /** Items of a batch; those that stand one behind the other are one piece. */
    void add(List<WrittenItem> items) {
        for (int i = 0; i < items.size(); i++) {
            WrittenItem item = items.get(i);
            if (i > 0 && follows(item)) {
                Piece before = pieces.remove(pieces.size() - 1);
                length -= before.to - before.from;
                add(before.body, before.from, item.to());
            } else {
                if (i > 0) {
                    add(BETWEEN, 0, ItemBody.BETWEEN.length);
                }
                add(item.body(), item.from(), item.to());
            }
            if (item.isCut()) {
                add(BRACKET, 0, 1);
            }
        }
    }

    private boolean follows(WrittenItem item) {
        Piece last = pieces.get(pieces.size() - 1);
        return last.body == item.body() && last.to + ItemBody.BETWEEN.length == item.from();
    }

    int length() {
        return length;
    }

    @Override
    public InputStream newStream() {
        return new Pieces();
    }

    /** All pieces, one after the other. */
    private final class Pieces extends InputStream {

        private int piece;
        private int passed;
        private int markedPiece;
        private int markedPassed;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int from, int most) throws IOException {
            int read = 0;
            while (read < most && piece < pieces.size()) {
                Piece now = pieces.get(piece);
                int some = Math.min(most - read, now.to - now.from - passed);
                now.body.read(now.from + passed, target, from + read, some);
                read += some;
                passed += some;
                if (now.from + passed == now.to) {
                    piece++;
                    passed = 0;
                }
            }
            return read == 0 && most > 0 ? -1 : read;
        }

        @Override
        public int available() {
            int left = -passed;
            for (int i = piece; i < pieces.size(); i++) {
                left += pieces.get(i).to - pieces.get(i).from;
            }
            return left;
        }

        @Override
        public boolean markSupported() {
            return true;
        }

        @Override
        public synchronized void mark(int limit) {
            markedPiece = piece;
            markedPassed = passed;
        }

        @Override
        public synchronized void reset() {
            piece = markedPiece;
            passed = markedPassed;
        }
    }
}

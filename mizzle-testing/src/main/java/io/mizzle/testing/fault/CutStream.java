package io.mizzle.testing.fault;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends with a failure where a stream would just end. */
final class CutStream extends FilterInputStream {

    private final IOException end;

    CutStream(InputStream readable, IOException end) {
        super(readable);
        this.end = end;
    }

    @Override
    public int read() throws IOException {
        return orEnd(super.read());
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        return length == 0 ? 0 : orEnd(super.read(target, offset, length));
    }

    private int orEnd(int read) throws IOException {
        if (read < 0) {
            throw end;
        }
        return read;
    }
}

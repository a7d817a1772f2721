package io.mizzle.codec;

/**
 * The straight-line reader and writer of one record, generated. A document is an M; an entity's attributes stand
 * directly in its
 * item, beside the physical keys.
 *
 * @param <T> the record
 */
public abstract class RecordCodec<T> implements Codec<T> {

    private final int size;

    /**
     * For generated code.
     *
     * @param size how many attributes the record writes at most
     */
    protected RecordCodec(int size) {
        this.size = size;
    }

    /** How many attributes {@link #writeAttributes} writes at most. */
    public final int size() {
        return size;
    }

    /**
     * Reads the attributes of the map that was just entered, to its end.
     *
     * @param in inside a map, before its first attribute
     * @return the record
     */
    public abstract T readAttributes(ValueSource in);

    /**
     * Writes the attributes into the map that was begun, and does not end it.
     *
     * @param value the record
     * @param out inside a map
     * @throws UnsupportedOperationException for a projection, which is only read
     */
    public void writeAttributes(T value, ValueSink out) {
        throw new UnsupportedOperationException("A projection is read, never written.");
    }

    @Override
    public final ValueType type() {
        return ValueType.M;
    }

    @Override
    public final T read(ValueSource in) {
        in.beginMap();
        return readAttributes(in);
    }

    @Override
    public final void write(T value, ValueSink out) {
        out.beginMap(size);
        writeAttributes(value, out);
        out.endMap();
    }
}

package io.mizzle.codec;

/** Texts as S. */
final class StringCodec implements Codec<String> {

    @Override
    public ValueType type() {
        return ValueType.S;
    }

    @Override
    public String read(ValueSource in) {
        return in.readString();
    }

    @Override
    public void write(String value, ValueSink out) {
        out.string(value);
    }
}

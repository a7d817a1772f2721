package io.mizzle.key;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Spreads a partition over shards: the CRC-32 (as in zip and gzip) of the UTF-8 bytes of the value's text, modulo the number of shards,
 * zero-padded to the width of the last shard. Any language can compute it; it is stored, so it never changes.
 */
record ShardFormat<T>(KeyFan.Shards shards, KeyFormat<T> source) implements KeyFormat<T> {

    @Override
    public String text(T value) {
        CRC32 crc = new CRC32();
        crc.update(source.text(value).getBytes(StandardCharsets.UTF_8));
        return shards.text((int) (crc.getValue() % shards.count()));
    }

    @Override
    public T parse(String text) {
        throw new KeyValueException(
                "a shard does not say which value it was computed from",
                "Read the component's own attribute, or place the component itself in the key as well");
    }

    @Override
    public boolean accepts(String text) {
        return text.length() == width()
                && Digits.mayStartWith(text, Digits.mask(width()))
                && Integer.parseInt(text) < shards.count();
    }

    @Override
    public boolean lossless() {
        return false;
    }

    @Override
    public boolean ordered() {
        return false;
    }

    @Override
    public String grammar() {
        return source.grammar().isEmpty() ? shard() : source.grammar() + "|" + shard();
    }

    private String shard() {
        return "shard(" + shards.count() + ")";
    }

    @Override
    public int width() {
        return shards.width();
    }

    @Override
    public boolean mayStartWith(String start) {
        return Digits.mayStartWith(start, Digits.mask(width()));
    }

    @Override
    public Optional<KeyFan> fan() {
        return Optional.of(shards);
    }
}

package io.mizzle.key;

import java.util.Optional;

/** The nines' complement of another format's digits: newest, highest first. */
record Descending<T>(DigitText<T> ascending) implements DigitText<T> {

    @Override
    public String text(T value) {
        return Digits.complement(ascending.text(value));
    }

    @Override
    public T parse(String text) {
        return ascending.parse(Digits.complement(text));
    }

    @Override
    public boolean lossless() {
        return ascending.lossless();
    }

    @Override
    public String grammar() {
        return ascending.grammar().isEmpty() ? "desc" : ascending.grammar() + "|desc";
    }

    @Override
    public boolean descending() {
        return true;
    }

    @Override
    public String mask() {
        return ascending.mask();
    }

    @Override
    public Optional<KeyFan> fan() {
        return ascending
                .fan()
                .map(fan -> fan instanceof KeyFan.Buckets buckets
                        ? new KeyFan.Buckets(buckets.unit(), Digits::complement)
                        : fan);
    }
}

package io.mizzle.key;

import java.util.LinkedHashMap;
import java.util.Map;

/** One text for each of few values: enum constants by name. */
record ConstantFormat<E extends Enum<E>>(Map<String, E> byName) implements KeyFormat<E> {

    static <E extends Enum<E>> ConstantFormat<E> of(E[] values) {
        Map<String, E> byName = new LinkedHashMap<>();
        for (E value : values) {
            byName.put(value.name(), value);
        }
        return new ConstantFormat<>(Map.copyOf(byName));
    }

    @Override
    public String text(E value) {
        return value.name();
    }

    @Override
    public E parse(String text) {
        E value = byName.get(text);
        if (value == null) {
            throw new KeyValueException(
                    "part of the key names none of the constants "
                            + byName.keySet().stream().sorted().toList(),
                    "Keep the constant as long as keys hold it, or read the key with the template it was written with");
        }
        return value;
    }

    @Override
    public boolean lossless() {
        return true;
    }

    @Override
    public boolean ordered() {
        return true;
    }

    @Override
    public boolean mayStartWith(String start) {
        return byName.keySet().stream().anyMatch(name -> name.startsWith(start));
    }
}

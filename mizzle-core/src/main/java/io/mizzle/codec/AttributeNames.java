package io.mizzle.codec;

import java.util.List;

/** The attribute names one reader knows, in the order of its components. Immutable. */
public final class AttributeNames {

    private final String[] names;

    private AttributeNames(String[] names) {
        this.names = names;
    }

    /**
     * Names in the order of their indexes.
     *
     * @param names distinct names
     * @return the names
     */
    public static AttributeNames of(String... names) {
        return new AttributeNames(names.clone());
    }

    /** How many names there are. */
    public int size() {
        return names.length;
    }

    /**
     * One name.
     *
     * @param index from 0
     * @return the name
     */
    public String name(int index) {
        return names[index];
    }

    @Override
    public String toString() {
        return List.of(names).toString();
    }
}

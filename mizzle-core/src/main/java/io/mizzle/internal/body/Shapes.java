package io.mizzle.internal.body;

import io.mizzle.codec.AttributeNames;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shapes that items of one kind, and the maps inside of them, were seen to have. For one thread. */
final class Shapes {

    private final List<String> watched;
    private final List<Shape> inner = new ArrayList<>(4);
    private @Nullable Shape item;

    /**
     * Nothing seen yet.
     *
     * @param watched names of attributes of the items, not of the maps inside
     */
    Shapes(List<String> watched) {
        this.watched = watched;
    }

    /**
     * The shape of the items themselves.
     *
     * @param names what is read of them; null where they are only passed, for which any shape serves
     */
    Shape ofItem(@Nullable AttributeNames names) {
        Shape known = item;
        if (known == null || names != null && !known.isOf(names)) {
            known = new Shape(names, watched);
            item = known;
        }
        return known;
    }

    /** The shape of maps inside of items that these names are read of. */
    Shape ofMap(AttributeNames names) {
        for (Shape shape : inner) {
            if (shape.isOf(names)) {
                return shape;
            }
        }
        Shape added = new Shape(names, List.of());
        inner.add(added);
        return added;
    }
}

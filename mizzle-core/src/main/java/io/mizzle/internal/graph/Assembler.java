package io.mizzle.internal.graph;

import java.util.List;

/** Makes a result of an item and what belongs to it. */
@FunctionalInterface
public interface Assembler {

    /** The item alone. */
    Assembler ALONE = (content, children) -> content;

    /**
     * The result.
     *
     * @param content made of the item
     * @param children results below it: for each of the node's edges, in their order
     */
    Object assemble(Object content, List<List<Object>> children);
}

package io.mizzle.internal.graph;

import java.util.ArrayList;
import java.util.List;

/** Makes results of rows, once each, those below first. */
record Assembly(GraphRows rows) {

    <E> Object result(Row<E> row) {
        Object known = row.result();
        if (known != null) {
            return known;
        }
        List<List<Object>> children = new ArrayList<>();
        for (Edge<E> edge : row.node().edges()) {
            List<Object> below = new ArrayList<>();
            for (Row<?> child : rows.children(row, edge)) {
                below.add(result(child));
            }
            children.add(below);
        }
        return row.result(row.node().assembler().assemble(row.content(), children));
    }
}

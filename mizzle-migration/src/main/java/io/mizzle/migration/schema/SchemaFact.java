package io.mizzle.migration.schema;

import java.util.List;

/**
 * What must hold of an item to be in a sparse index.
 *
 * @param component its path
 * @param in the values it may have, as text; empty: any value, as long as there is one
 */
public record SchemaFact(String component, List<String> in) {

    /** Copies the values. */
    public SchemaFact {
        in = List.copyOf(in);
    }
}

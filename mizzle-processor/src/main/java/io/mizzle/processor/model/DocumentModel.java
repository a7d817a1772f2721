package io.mizzle.processor.model;

import java.util.List;

/**
 * A record stored as an M inside an item.
 *
 * @param names the record and its generated class
 * @param components in declaration order
 */
public record DocumentModel(Names names, List<ComponentModel> components) {
    /** Copies the components. */
    public DocumentModel {
        components = List.copyOf(components);
    }
}

package io.mizzle.processor.model;

import java.util.List;

/**
 * A sealed interface of records, stored as an M with {@code _type}.
 *
 * @param names the interface and its generated class
 * @param cases its records, in the order of {@code permits}; each has its own generated class
 */
public record SealedDocumentModel(Names names, List<Case> cases) {
    /** Copies the cases. */
    public SealedDocumentModel {
        cases = List.copyOf(cases);
    }

    /**
     * One of the records.
     *
     * @param names the record and its generated class
     * @param method the method of the interface's metamodel that looks at it as this record: {@code asPercent}
     * @param typeName what {@code _type} holds
     * @param aliases type names of older items
     */
    public record Case(Names names, String method, String typeName, List<String> aliases) {
        /** Copies the aliases. */
        public Case {
            aliases = List.copyOf(aliases);
        }
    }
}

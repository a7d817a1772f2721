package io.mizzle.interceptor;

/**
 * Something a statement does that is seldom meant.
 *
 * @param kind what kind of thing
 * @param operation the statement's operation
 * @param entity the entity's simple name
 * @param message what it does and what to do instead
 */
public record Warning(Kind kind, String operation, String entity, String message) {

    /** The kinds of warnings, stable for filtering. */
    public enum Kind {
        /** The whole table is read. */
        SCAN,
        /** Much more is read than returned. */
        WIDE_FILTER,
        /** A consistent read is asked of a global index, which has none. */
        CONSISTENT_INDEX,
        /** An index lacks attributes that are needed. */
        INDEX_PROJECTION,
        /** One statement becomes very many queries. */
        WIDE_FAN_OUT,
        /** Keys are not escaped, so prefixes prove nothing. */
        RAW_KEYS,
        /** Items were passed over, because no entity has their type. */
        UNKNOWN_TYPE
    }

    @Override
    public String toString() {
        return kind + " in " + operation + " of " + entity + ": " + message;
    }
}

package io.mizzle.internal.wire;

/** The expressions of a request; each has limits of its own and is counted alone. */
public enum ExpressionKind {
    /** A condition on a write. */
    CONDITION("condition"),
    /** A condition on what a read returns. */
    FILTER("filter"),
    /** A condition on the key of a query. */
    KEY_CONDITION("key condition"),
    /** The actions of an update. */
    UPDATE("update"),
    /** The attributes a read returns. */
    PROJECTION("projection");

    private final String text;

    ExpressionKind(String text) {
        this.text = text;
    }

    /** Whether {@code =} compares; in an update it assigns, which DynamoDB does not count. */
    boolean compares() {
        return this != UPDATE;
    }

    /**
     * How messages call it.
     *
     * @return for example {@code key condition}
     */
    public String text() {
        return text;
    }
}

package io.mizzle.internal.body;

/** Where a response has its items. */
public enum Layout {
    /** One, as {@code Item}: GetItem. */
    ITEM,
    /** A list, as {@code Items}: Query, Scan. */
    ITEMS,
    /** Lists by table, in {@code Responses}: BatchGetItem. */
    TABLES,
    /** One per action, in {@code Responses}: TransactGetItems. */
    ACTIONS
}

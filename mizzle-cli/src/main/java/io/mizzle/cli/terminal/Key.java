package io.mizzle.cli.terminal;

/** What a key means in a question. */
enum Key {
    UP,
    DOWN,
    TOGGLE,
    ENTER,
    YES,
    NO,
    CANCEL,
    OTHER
}

package io.mizzle.internal.wire;

import java.util.function.IntFunction;

/**
 * A rule of DynamoDB with an edge at n, tried at n-1, n and n+1.
 *
 * @param name what it is about
 * @param n the edge
 * @param edge what is accepted on which side of it
 * @param attempts what is tried for a number
 */
record Rule(String name, int n, Edge edge, IntFunction<Attempt> attempts) {

    enum Edge {
        /** n is the largest accepted. */
        UP_TO,
        /** n is the smallest accepted. */
        FROM,
        /** n alone is accepted. */
        ONLY,
        /** All three are accepted: what one might take for a rule and is none. */
        ALWAYS
    }

    static Rule upTo(String name, int n, IntFunction<Attempt> attempts) {
        return new Rule(name, n, Edge.UP_TO, attempts);
    }

    static Rule from(String name, int n, IntFunction<Attempt> attempts) {
        return new Rule(name, n, Edge.FROM, attempts);
    }

    static Rule only(String name, int n, IntFunction<Attempt> attempts) {
        return new Rule(name, n, Edge.ONLY, attempts);
    }

    static Rule always(String name, int n, IntFunction<Attempt> attempts) {
        return new Rule(name, n, Edge.ALWAYS, attempts);
    }

    boolean accepts(int number) {
        return switch (edge) {
            case UP_TO -> number <= n;
            case FROM -> number >= n;
            case ONLY -> number == n;
            case ALWAYS -> true;
        };
    }
}

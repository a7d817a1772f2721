package io.mizzle.internal.graph;

import java.util.Map;

/**
 * Where a graph starts.
 *
 * @param <E> the root's entity
 * @param root the root
 * @param bound the components that the statement binds
 * @param waves when each node is read
 */
record GraphStart<E>(Node<E> root, Map<String, Object> bound, Waves waves) {}

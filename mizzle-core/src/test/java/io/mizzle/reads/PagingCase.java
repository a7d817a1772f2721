package io.mizzle.reads;

import io.mizzle.Mizzle;
import io.mizzle.Reading;
import java.util.List;
import java.util.function.Function;

/**
 * A select and what it must return.
 *
 * @param what for the message
 * @param select the select, on any connection
 * @param expected in order
 * @param ordered whether the order counts
 */
record PagingCase<E>(String what, Function<Mizzle, Reading<E, E, ?>> select, List<E> expected, boolean ordered) {}

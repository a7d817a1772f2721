/** Related entities: planned in waves, read together, and put together by the values of their keys. */
@NullMarked
package io.mizzle.internal.graph;

import org.jspecify.annotations.NullMarked;

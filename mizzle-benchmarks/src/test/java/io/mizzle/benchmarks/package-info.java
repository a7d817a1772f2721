/** Benchmarks that measure something else than they say are worse than none. */
@NullMarked
package io.mizzle.benchmarks;

import org.jspecify.annotations.NullMarked;

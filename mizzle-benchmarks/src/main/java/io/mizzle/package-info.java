/** What benchmarks need of statements before anything is sent. */
@NullMarked
package io.mizzle;

import org.jspecify.annotations.NullMarked;

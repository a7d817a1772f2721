/** The function, with and without a table. */
@NullMarked
package io.mizzle.examples.lambda;

import org.jspecify.annotations.NullMarked;

/** The quickstart: a small shop in one table, what it stores, and every request it takes. */
@NullMarked
package io.mizzle.examples;

import org.jspecify.annotations.NullMarked;

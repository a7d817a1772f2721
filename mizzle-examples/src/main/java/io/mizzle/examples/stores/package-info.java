/** A store locator: one sort key of four levels, read at every level. */
@NullMarked
package io.mizzle.examples.stores;

import org.jspecify.annotations.NullMarked;

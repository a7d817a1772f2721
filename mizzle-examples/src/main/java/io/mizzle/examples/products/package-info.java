/** A table of one entity, with an index over its own attributes. */
@NullMarked
package io.mizzle.examples.products;

import org.jspecify.annotations.NullMarked;

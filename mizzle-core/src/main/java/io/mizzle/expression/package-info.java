/** What a statement says about attributes: typed paths, conditions and update actions, as immutable data. */
@NullMarked
package io.mizzle.expression;

import org.jspecify.annotations.NullMarked;

/** From a plan to the exact SDK request: expressions, placeholders, table names. */
@NullMarked
package io.mizzle.internal.render;

import org.jspecify.annotations.NullMarked;

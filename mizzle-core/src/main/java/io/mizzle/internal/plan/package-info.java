/** From what a statement wants to what is sent: pure functions of schema and statement. */
@NullMarked
package io.mizzle.internal.plan;

import org.jspecify.annotations.NullMarked;

/** Writes: from a statement over a plan, which any request can be rendered from, to the answer or the failure as callers see it. */
@NullMarked
package io.mizzle.internal.write;

import org.jspecify.annotations.NullMarked;

/** Figures over many items, kept while their pages pass. */
@NullMarked
package io.mizzle.internal.aggregate;

import org.jspecify.annotations.NullMarked;

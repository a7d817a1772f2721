/** Patterns of single-table design: links in both directions, an overloaded index, children in order of time. */
@NullMarked
package io.mizzle.examples.campus;

import org.jspecify.annotations.NullMarked;

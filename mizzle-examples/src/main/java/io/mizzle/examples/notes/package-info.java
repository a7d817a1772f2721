/** The first project of the README. */
@NullMarked
package io.mizzle.examples.notes;

import org.jspecify.annotations.NullMarked;

/** What was declared, as immutable records that know nothing of javac: read by {@code reading}, checked by {@code validation}, written by {@code writing}. */
@NullMarked
package io.mizzle.processor.model;

import org.jspecify.annotations.NullMarked;

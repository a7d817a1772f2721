/** What users name: {@link io.mizzle.Mizzle}, its statements and their results. */
@NullMarked
package io.mizzle;

import org.jspecify.annotations.NullMarked;

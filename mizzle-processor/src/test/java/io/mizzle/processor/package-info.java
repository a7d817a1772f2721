/** Tests of the processor as a whole. */
@NullMarked
package io.mizzle.processor;

import org.jspecify.annotations.NullMarked;

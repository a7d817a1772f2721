/** From javac's elements to declarations, and from places back to elements: the only package with {@code javax.lang.model} beside the processor itself. */
@NullMarked
package io.mizzle.processor.reading;

import org.jspecify.annotations.NullMarked;

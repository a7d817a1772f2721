/** What was read of one type, before anything is made of it: annotations with their places, components with their values. */
@NullMarked
package io.mizzle.processor.declaration;

import org.jspecify.annotations.NullMarked;

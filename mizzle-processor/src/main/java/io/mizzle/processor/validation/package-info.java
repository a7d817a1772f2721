/** The rules a declaration has to keep, one short method each. */
@NullMarked
package io.mizzle.processor.validation;

import org.jspecify.annotations.NullMarked;

/** Reading from bytes. */
@NullMarked
package io.mizzle.internal.body;

import org.jspecify.annotations.NullMarked;

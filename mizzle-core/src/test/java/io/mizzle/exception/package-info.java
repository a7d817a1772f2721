/** What exceptions say, and that they stay whole when a layer adds to them. */
@NullMarked
package io.mizzle.exception;

import org.jspecify.annotations.NullMarked;

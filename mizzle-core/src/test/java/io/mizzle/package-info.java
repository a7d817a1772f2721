/** Tests of statements, and the server they run on. */
@NullMarked
package io.mizzle;

import org.jspecify.annotations.NullMarked;

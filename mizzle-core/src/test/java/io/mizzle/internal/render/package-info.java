/** Tests of rendering. */
@NullMarked
package io.mizzle.internal.render;

import org.jspecify.annotations.NullMarked;

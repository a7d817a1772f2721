/** Items that other libraries wrote. */
@NullMarked
package io.mizzle.compatibility;

import org.jspecify.annotations.NullMarked;

/** Programs that users might write by mistake, and that must not compile. */
@NullMarked
package io.mizzle.usage;

import org.jspecify.annotations.NullMarked;

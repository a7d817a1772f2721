/** What mizzle does over a network that fails, counted. */
@NullMarked
package io.mizzle.reliability;

import org.jspecify.annotations.NullMarked;

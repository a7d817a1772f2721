/** mizzle in a project with a module descriptor. */
@NullMarked
package io.mizzle.examples.modules;

import org.jspecify.annotations.NullMarked;

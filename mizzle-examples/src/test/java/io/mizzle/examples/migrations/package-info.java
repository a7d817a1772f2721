/** Tables and migrations as a library. */
@NullMarked
package io.mizzle.examples.migrations;

import org.jspecify.annotations.NullMarked;

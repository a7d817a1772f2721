/** The {@code mizzling} command: tables and migrations from the command line. */
@NullMarked
package io.mizzle.cli;

import org.jspecify.annotations.NullMarked;

/** What people see on stderr, and what they are asked there. */
@NullMarked
package io.mizzle.cli.terminal;

import org.jspecify.annotations.NullMarked;

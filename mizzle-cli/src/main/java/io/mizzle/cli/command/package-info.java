/** The commands, one class each. */
@NullMarked
package io.mizzle.cli.command;

import org.jspecify.annotations.NullMarked;

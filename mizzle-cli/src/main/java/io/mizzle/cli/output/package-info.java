/** What scripts and people read on stdout. */
@NullMarked
package io.mizzle.cli.output;

import org.jspecify.annotations.NullMarked;

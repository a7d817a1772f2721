/** The user's project: how it is built, and its first files. */
@NullMarked
package io.mizzle.cli.project;

import org.jspecify.annotations.NullMarked;

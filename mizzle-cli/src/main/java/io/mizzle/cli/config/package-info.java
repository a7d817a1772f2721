/** Where settings come from: flags, the environment, {@code mizzle.properties}. */
@NullMarked
package io.mizzle.cli.config;

import org.jspecify.annotations.NullMarked;

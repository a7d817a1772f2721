/** The goals {@code mizzle:generate}, {@code check}, {@code status}, {@code migrate} and {@code push}. */
@NullMarked
package io.mizzle.maven;

import org.jspecify.annotations.NullMarked;

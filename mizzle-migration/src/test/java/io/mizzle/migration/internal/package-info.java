/** Tests of what migrations and transfers share. */
@NullMarked
package io.mizzle.migration.internal;

import org.jspecify.annotations.NullMarked;

/** JSON, templates without classes, and what else the packages of this module share. */
@NullMarked
package io.mizzle.migration.internal;

import org.jspecify.annotations.NullMarked;

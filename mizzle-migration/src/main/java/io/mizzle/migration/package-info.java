/** Migrations: generated from what changed in the schema, carried out once, resumed after a crash. */
@NullMarked
package io.mizzle.migration;

import org.jspecify.annotations.NullMarked;

/** Tests of records made for tables that exist. */
@NullMarked
package io.mizzle.migration.pull;

import org.jspecify.annotations.NullMarked;

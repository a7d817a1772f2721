/** Changes of the items that a table has already: segmented, at a limited rate, resumable, conditional on what was read. */
@NullMarked
package io.mizzle.migration.backfill;

import org.jspecify.annotations.NullMarked;

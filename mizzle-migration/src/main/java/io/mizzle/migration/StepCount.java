package io.mizzle.migration;

import io.mizzle.migration.backfill.BackfillResult;

/**
 * How far a step that changes items is. An index is filled in several passes: one that writes, one that verifies, and both again where the
 * verification found something.
 *
 * @param step of the migration, from 0
 * @param pass of the step over the items, from 0
 * @param verifies whether the pass writes nothing: {@code written} counts what would have to be
 * @param segment of the table that is a page further, from 0
 * @param own what this run did in the segment so far, in this pass
 * @param all what it did in all of them
 */
public record StepCount(int step, int pass, boolean verifies, int segment, BackfillResult own, BackfillResult all) {}

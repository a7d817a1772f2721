/** A job queue: a sparse index that holds only the jobs that wait. */
@NullMarked
package io.mizzle.examples.jobs;

import org.jspecify.annotations.NullMarked;

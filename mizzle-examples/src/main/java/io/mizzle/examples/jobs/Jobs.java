package io.mizzle.examples.jobs;

import io.mizzle.annotation.GlobalIndex;
import io.mizzle.annotation.Table;

/** The table of jobs. */
// docs:begin table
@Table(name = "jobs", partitionKey = "pk")
@GlobalIndex(name = "waiting", partitionKey = "queue", sortKey = "due")
public sealed interface Jobs permits Job {}
// docs:end table

package io.mizzle.examples.campus;

import io.mizzle.annotation.GlobalIndex;
import io.mizzle.annotation.Table;

/** Students, courses, and what links them. */
// docs:begin table
@Table(name = "campus", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
public sealed interface Campus permits Student, Course, Enrolment, Follow, Message {}
// docs:end table

package io.mizzle.examples.leaderboard;

import io.mizzle.annotation.GlobalIndex;
import io.mizzle.annotation.Table;

/** The table of games. */
// docs:begin table
@Table(name = "games", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
public sealed interface Games permits Score {}
// docs:end table

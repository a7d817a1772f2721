package io.mizzle.examples.readings;

import io.mizzle.annotation.Table;

/** The table of readings; DynamoDB deletes them when their time is over. */
// docs:begin table
@Table(name = "readings", partitionKey = "pk", sortKey = "sk", timeToLive = "expiresAt")
public sealed interface Readings permits Reading {}
// docs:end table

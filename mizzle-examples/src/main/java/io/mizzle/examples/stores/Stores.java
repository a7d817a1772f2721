package io.mizzle.examples.stores;

import io.mizzle.annotation.Table;

/** The table of stores. */
// docs:begin table
@Table(name = "stores", partitionKey = "pk", sortKey = "sk")
public sealed interface Stores permits Store {}
// docs:end table

package io.mizzle.reliability;

import io.mizzle.annotation.PartitionKey;
import io.mizzle.annotation.SortKey;
import io.mizzle.annotation.Table;

/** One of very many. */
@Table(name = "readings")
public record Reading(@PartitionKey String station, @SortKey int number, String text) {}

package io.mizzle.reliability;

import io.mizzle.annotation.PartitionKey;
import io.mizzle.annotation.Table;

/** Money on its way between two counters. */
@Table(name = "transfers")
public record Transfer(@PartitionKey String transferId, String source, String target, long amount) {}

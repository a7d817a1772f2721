package io.mizzle.reliability;

import io.mizzle.annotation.GlobalIndex;
import io.mizzle.annotation.Table;

/** Shelves that count what stands on them. */
@Table(name = "store", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
public sealed interface Store permits Shelf, Box, Tool {}

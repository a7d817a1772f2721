package io.mizzle.examples.shop;

import io.mizzle.annotation.GlobalIndex;
import io.mizzle.annotation.LocalIndex;
import io.mizzle.annotation.ProjectionType;
import io.mizzle.annotation.Table;

/** The table. Its entities are the records it permits. */
// docs:begin table
@Table(name = "shop", partitionKey = "pk", sortKey = "sk", timeToLive = "expiresAt")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
@GlobalIndex(name = "gsi2", partitionKey = "gsi2pk", sortKey = "gsi2sk", projection = ProjectionType.KEYS_ONLY)
@LocalIndex(name = "lsi1", sortKey = "lsi1sk")
public sealed interface Shop permits Customer, Order, OrderLine, Address {}
// docs:end table

package keys;

import io.mizzle.annotation.GlobalIndex;
import io.mizzle.annotation.KeyType;
import io.mizzle.annotation.LocalIndex;
import io.mizzle.annotation.ProjectionType;
import io.mizzle.annotation.Table;

/** A table with indexes of every kind. */
@Table(name = "log", partitionKey = "pk", sortKey = "sk", typeAttribute = "kind", versionAttribute = "revision")
@GlobalIndex(name = "by-kind", partitionKey = "g1p", sortKey = "g1s", projection = ProjectionType.KEYS_ONLY)
@GlobalIndex(
        name = "by-number",
        partitionKey = "g2p",
        partitionKeyType = KeyType.N,
        sortKey = "g2s",
        sortKeyType = KeyType.B)
@GlobalIndex(name = "shards", partitionKey = "g3p", sortKey = "g3s")
@GlobalIndex(
        name = "days",
        partitionKey = "g4p",
        sortKey = "g4s",
        projection = ProjectionType.INCLUDE,
        include = {"note", "place"})
@GlobalIndex(name = "texts", partitionKey = "g5p", sortKey = "g5s")
@GlobalIndex(name = "all", partitionKey = "g6p")
@LocalIndex(name = "lsi", sortKey = "l1s", sortKeyType = KeyType.N)
public sealed interface Log permits Event {}

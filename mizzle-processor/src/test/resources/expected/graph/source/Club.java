package club;

import io.mizzle.annotation.GlobalIndex;
import io.mizzle.annotation.ProjectionType;
import io.mizzle.annotation.Table;

/** Every kind of relation. */
@Table(name = "club", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
@GlobalIndex(name = "gsi2", partitionKey = "gsi2pk", sortKey = "gsi2sk", projection = ProjectionType.KEYS_ONLY)
public sealed interface Club permits Team, Player, Match, Appearance, Photo, Remark {}

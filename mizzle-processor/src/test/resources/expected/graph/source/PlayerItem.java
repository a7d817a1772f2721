package club;

import io.mizzle.annotation.ItemCollection;

/** A part of a partition. */
@ItemCollection(partition = "TEAM#{teamId}", sort = "PLAYER#{playerId}")
public sealed interface PlayerItem permits Player, Photo {}

package club;

import io.mizzle.annotation.ItemCollection;

@ItemCollection(partition = "TEAM#{team}")
public sealed interface TeamItem permits Team, Player, Photo {}

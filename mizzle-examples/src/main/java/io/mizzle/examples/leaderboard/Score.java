package io.mizzle.examples.leaderboard;

import io.mizzle.annotation.Entity;
import io.mizzle.annotation.IndexKey;
import io.mizzle.annotation.Key;

/** A player's best score in a game. Descending digits put the best first, and equal scores in the order of the names. */
// docs:begin score
@Entity
@Key(partition = "GAME#{game}", sort = "PLAYER#{player}")
@IndexKey(index = "gsi1", name = "ranking", partition = "GAME#{game}", sort = "{points:num(9)|desc}#{player}")
public record Score(String game, String player, long points) implements Games {}
// docs:end score

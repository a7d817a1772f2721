/** A leaderboard: players of a game by score, the best first. */
@NullMarked
package io.mizzle.examples.leaderboard;

import org.jspecify.annotations.NullMarked;

package io.mizzle.examples.leaderboard;

import static io.mizzle.examples.leaderboard.QScore.SCORE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.mizzle.Mizzle;
import io.mizzle.testing.DynamoDb;
import java.util.List;
import org.junit.jupiter.api.Test;

@DynamoDb(QGames.class)
class LeaderboardTest {

    private final Mizzle db;

    LeaderboardTest(Mizzle db) {
        this.db = db;
    }

    @Test
    void theBestComeFirstAndEqualScoresByName() {
        db.insert(SCORE)
                .values(
                        new Score("chess", "bo", 900),
                        new Score("chess", "cy", 1200),
                        new Score("chess", "al", 900),
                        new Score("chess", "di", 90),
                        new Score("go", "cy", 5000))
                .execute();

        // docs:begin top
        List<Score> best =
                db.select().from(SCORE).where(SCORE.ranking("chess")).limit(3).fetch();
        // docs:end top

        assertEquals(
                List.of(new Score("chess", "cy", 1200), new Score("chess", "al", 900), new Score("chess", "bo", 900)),
                best);
    }

    @Test
    void aScoreMovesInTheRankingOnlyWhenItIsBeaten() {
        db.insert(SCORE)
                .values(new Score("darts", "al", 60), new Score("darts", "bo", 80))
                .execute();

        // docs:begin beaten
        Score best = db.update(SCORE)
                .where(SCORE.key("darts", "al"), SCORE.points.lt(100))
                .set(SCORE.points, 100)
                .execute();
        // docs:end beaten

        assertEquals(
                List.of(best, new Score("darts", "bo", 80)),
                db.select().from(SCORE).where(SCORE.ranking("darts")).fetch());
    }

    @Test
    void aRangeOfPointsReadsInTheOrderOfTheRanking() {
        db.insert(SCORE)
                .values(new Score("pool", "al", 5), new Score("pool", "bo", 50), new Score("pool", "cy", 500))
                .execute();

        // docs:begin range
        List<Score> good = db.select()
                .from(SCORE)
                .where(SCORE.ranking("pool").points().ge(50))
                .fetch();
        // docs:end range

        assertEquals(List.of(new Score("pool", "cy", 500), new Score("pool", "bo", 50)), good);
    }
}

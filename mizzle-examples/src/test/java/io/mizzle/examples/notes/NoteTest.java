// docs:begin file
package io.mizzle.examples.notes;

import static io.mizzle.examples.notes.QNote.NOTE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.mizzle.Mizzle;
import io.mizzle.testing.DynamoDb;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

@DynamoDb(QNote.class)
class NoteTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T09:00:00Z");

    @Test
    void findsTheNotesOfAnAuthorSinceMonday(Mizzle db) {
        Note old = new Note("ada", MONDAY.minusSeconds(1), "engines", 2, 0);
        Note dull = new Note("ada", MONDAY, "loops", 1, 0);
        Note good = new Note("ada", MONDAY.plusSeconds(1), "numbers", 5, 0);
        List<Note> stored = db.insert(NOTE).values(old, dull, good).execute();

        List<Note> found = db.select()
                .from(NOTE)
                .where(NOTE.in("ada").at().ge(MONDAY), NOTE.stars.gt(3))
                .fetch();

        assertEquals(List.of(stored.get(2)), found);
    }

    @Test
    void countsAStarOnTheServer(Mizzle db) {
        Note note =
                db.insert(NOTE).values(new Note("bob", MONDAY, "stars", 0, 0)).execute();

        Note liked = db.update(NOTE).where(NOTE.keyOf(note)).add(NOTE.stars, 1).execute();

        assertEquals(1, liked.stars());
        assertEquals(2, liked.version());
    }
}
// docs:end file

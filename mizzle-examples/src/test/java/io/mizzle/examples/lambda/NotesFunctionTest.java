package io.mizzle.examples.lambda;

import static io.mizzle.examples.notes.QNote.NOTE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.mizzle.Mizzle;
import io.mizzle.Priming;
import io.mizzle.examples.notes.Note;
import io.mizzle.examples.notes.QNote;
import io.mizzle.testing.DynamoDb;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@DynamoDb(QNote.class)
class NotesFunctionTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T09:00:00Z");

    @Test
    void givesTheLatestNotesFirst(Mizzle db) {
        db.insert(NOTE)
                .values(new Note("ada", MONDAY, "loops", 1, 0), new Note("ada", MONDAY.plusSeconds(1), "numbers", 5, 0))
                .execute();

        assertEquals(List.of("numbers", "loops"), new NotesFunction(db).handle(Map.of("author", "ada")));
    }

    @Test
    void primingRunsStatementsWithoutANetwork() {
        Note sample = new Note("\"ada\" {", MONDAY, "a } in a text \\", 1, 0);
        List<Object> found = new ArrayList<>();

        Priming.run(db -> {
            Note stored = db.insert(NOTE).values(sample).execute();
            found.add(db.get(NOTE.keyOf(stored)).equals(Optional.of(stored)));
            found.add(db.select().from(NOTE).where(NOTE.in("any")).fetch().equals(List.of(stored)));
            found.add(db.update(NOTE)
                    .where(NOTE.keyOf(stored))
                    .add(NOTE.stars, 1)
                    .execute()
                    .equals(stored));
            db.batch().put(NOTE, sample).unchecked().execute();
            db.delete(NOTE).where(NOTE.keyOf(sample)).execute();
        });

        assertEquals(60, found.size());
        assertEquals(List.of(true), found.stream().distinct().toList());
    }
}

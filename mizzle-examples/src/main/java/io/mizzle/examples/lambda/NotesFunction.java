package io.mizzle.examples.lambda;

import static io.mizzle.examples.notes.QNote.NOTE;

import io.mizzle.Mizzle;
import io.mizzle.Priming;
import io.mizzle.examples.notes.Note;
import java.time.Instant;
import java.util.List;
import java.util.Map;

// docs:begin function
/** Handler: {@code io.mizzle.examples.lambda.NotesFunction::handle}, with SnapStart. */
public final class NotesFunction {

    private final Mizzle db;

    /** Lambda's: what happens here is in the snapshot. */
    public NotesFunction() {
        this(Mizzle.create());
        Priming.run(NotesFunction::prime);
    }

    NotesFunction(Mizzle db) {
        this.db = db;
    }

    /** The statements of {@link #handle}, with any values. */
    private static void prime(Mizzle nowhere) {
        Note sample = new Note("nobody", Instant.EPOCH, "sample", 0, 0);
        nowhere.insert(NOTE).values(sample).execute();
        new NotesFunction(nowhere).handle(Map.of("author", sample.author()));
    }

    /** The texts of an author's latest notes. */
    public List<String> handle(Map<String, String> event) {
        return db.select().from(NOTE).where(NOTE.in(event.get("author"))).descending().limit(10).fetch().stream()
                .map(Note::text)
                .toList();
    }
}
// docs:end function

package io.mizzle.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Each has its message and exit code, and leaves nothing half done: files, tables, history and items are what they were. */
class BadSituationsTest {

    private static final String NOTES = "bad-notes";

    /** Not even root writes there. */
    private static final String UNWRITABLE = "/proc/mizzle";

    @TempDir
    Path parent;

    private NotesProject project;

    @BeforeEach
    void initialise() throws IOException {
        project = new NotesProject(parent, "bad-");
    }

    @AfterEach
    void drop() {
        project.close();
    }

    @Test
    void aProjectThatWasNotCompiled() throws IOException {
        for (String command : new String[] {"generate", "push", "diff", "check", "schema"}) {
            project.refused(ExitCode.FAILURE, command).says("target/classes").says("compile the project first");
        }
    }

    @Test
    void aBrokenSchema() throws IOException {
        project.migrated();
        project.write(NotesProject.DESCRIPTOR, "{ \"format\": 1, ");

        for (String command : new String[] {"generate", "push", "diff", "check", "backfill byText", "scan notes"}) {
            project.refused(ExitCode.FAILURE, command.split(" "))
                    .says("The schema cannot be read")
                    .says("notes.Note.json is broken")
                    .says("Compile the project again");
        }
    }

    @Test
    void aMissingFile() throws IOException {
        project.pending();
        Files.delete(project.migration("0001").resolve("plan.json"));

        for (String command :
                new String[] {"migrate", "status", "check", "generate", "baseline", "migrate --dry-run"}) {
            project.refused(ExitCode.FAILURE, command.split(" "))
                    .says("plan.json cannot be read")
                    .says("version control");
        }
    }

    @Test
    void anEditedSnapshot() throws IOException {
        project.pending();
        project.edit(project.migration("0001").resolve("snapshot.json"), "\"author\"", "\"writer\"");

        for (String command : new String[] {"migrate", "status", "check", "generate", "baseline"}) {
            project.refused(ExitCode.FAILURE, command).says("was edited").says("version control");
        }
    }

    @Test
    void anAppliedPlanThatWasEdited() throws IOException {
        project.pending();
        project.edit(project.migration("0000").resolve("plan.json"), "\"author\"", "\"writer\"");

        for (String command : new String[] {"migrate", "migrate --dry-run", "baseline"}) {
            project.refused(ExitCode.FAILURE, command.split(" "))
                    .says("0000_create_notes")
                    .says("edited");
        }
        project.unchangedBy("status").exited(ExitCode.FAILURE).prints("edited");
    }

    @Test
    void aSavedPlanWhoseTableHasChanged() throws IOException {
        project.migrated();
        project.run("push", "--dry-run", "--save", "plan.json").exited(ExitCode.OK);
        project.run("push").exited(ExitCode.OK);
        project.refused(ExitCode.PENDING, "push", "--plan", "plan.json").says("has changed since the plan was made");
    }

    @Test
    void aBrokenPlan() throws IOException {
        project.pending();
        project.write("plan.json", "{");

        project.refused(ExitCode.FAILURE, "push", "--plan", "plan.json")
                .says("plan.json")
                .says("--dry-run --save");
        project.refused(ExitCode.FAILURE, "migrate", "--plan", "plan.json").says("plan.json");
        project.refused(ExitCode.FAILURE, "migrate", "--plan", "none.json").says("none.json");
    }

    @Test
    void aFolderThatCannotBeWritten() throws IOException {
        project.migrated();

        project.refused(ExitCode.FAILURE, "generate", "--out", UNWRITABLE)
                .says(UNWRITABLE)
                .says("Make the folder writable");
        project.refused(ExitCode.FAILURE, "generate", "--custom", "notes.Fill", "--out", UNWRITABLE)
                .says(UNWRITABLE);
        project.refused(ExitCode.FAILURE, "push", "--dry-run", "--save", UNWRITABLE + "/plan.json")
                .says(UNWRITABLE);
        project.refused(ExitCode.FAILURE, "migrate", "--dry-run", "--save", UNWRITABLE + "/plan.json")
                .says(UNWRITABLE);
        project.refused(ExitCode.FAILURE, "pull", NOTES, "--sources", UNWRITABLE)
                .says(UNWRITABLE);
        project.refused(ExitCode.FAILURE, "export", NOTES, UNWRITABLE + "/notes.jsonl")
                .says(UNWRITABLE);
    }

    @Test
    void aFolderInPlaceOfWhichThereIsAFile() throws IOException {
        project.migrated();
        project.write("src/main/java/fill", "no folder");
        project.refused(ExitCode.FAILURE, "generate", "--custom", "fill.Fill").says("fill");

        project.run("push").exited(ExitCode.OK);
        project.put("notes", Map.of("author", AttributeValue.fromS("bob"), "at", AttributeValue.fromS("2026")));
        project.write(".mizzle", "no folder");
        project.refused(ExitCode.FAILURE, "backfill", "byText").says(".mizzle");
    }

    @Test
    void anInitThatCannotWriteEverything() throws IOException {
        try (LocalProject half = new LocalProject(Files.createDirectory(parent.resolve("half")), "half-")) {
            half.write("src/main/java", "no folder");

            half.refused(ExitCode.FAILURE, "init").says("src/main/java");
        }
    }

    @Test
    void anImportThatCannotRememberItsPlaceOrHasNoFile() throws IOException {
        project.migrated();

        project.refused(ExitCode.FAILURE, "import", NOTES, "/proc/version", "--yes")
                .says("/proc/version.progress cannot be written");
        project.refused(ExitCode.FAILURE, "import", NOTES, "nowhere.jsonl", "--yes")
                .says("nowhere.jsonl");
    }

    @Test
    void aTableThatIsNotThere() throws IOException {
        project.migrated();
        project.write("notes.jsonl", "{}\n");

        project.refused(
                        ExitCode.FAILURE,
                        "drop",
                        NOTES,
                        "bad-none",
                        "--allow=drop-table=bad-notes",
                        "--allow=drop-table=bad-none")
                .says("There is no table bad-none")
                .says("Nothing was deleted");
        project.refused(ExitCode.FAILURE, "import", "bad-none", "notes.jsonl", "--yes")
                .says("ResourceNotFoundException");
        project.refused(ExitCode.FAILURE, "export", "bad-none", "out.jsonl").says("ResourceNotFoundException");
        project.refused(ExitCode.FAILURE, "pull", "bad-none").says("bad-none");
    }

    @Test
    void aDestructionThatWasNotAllowed() throws IOException {
        project.migrated();
        project.run("push").exited(ExitCode.OK);
        project.withoutIndex();

        project.refused(ExitCode.CONFIRMATION, "push", "--yes").says("--allow drop-index=bad-notes.byText");
        project.refused(ExitCode.CONFIRMATION, "push", "--allow", "drop-table=bad-notes")
                .says("drop-index=bad-notes.byText");
        project.refused(ExitCode.CONFIRMATION, "drop", NOTES, "--yes").says("--allow drop-table=bad-notes");
    }
}

package io.mizzle.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a CI job is told: the schema against the last snapshot, the chain, drift, and findings. */
class CheckTest {

    @TempDir
    Path parent;

    private NotesProject project;

    @BeforeEach
    void generate() throws IOException {
        project = new NotesProject(parent, "check-").generated();
    }

    @AfterEach
    void drop() {
        project.close();
    }

    @Test
    void tablesThatWereChangedByHandAreDrift() {
        project.run("migrate").exited(ExitCode.OK);
        project.run("check").exited(ExitCode.OK).says("Everything is well");

        project.client()
                .updateTimeToLive(request -> request.tableName("check-notes")
                        .timeToLiveSpecification(live -> live.enabled(true).attributeName("expires")));

        project.run("check")
                .exited(ExitCode.PENDING)
                .prints("not what the last applied migration left")
                .prints("expires");
        project.run("check", "--offline").exited(ExitCode.OK);
        project.run("check", "--json").exited(ExitCode.PENDING).prints("\"subject\": \"time to live\"");
    }

    @Test
    void findingsFailOnlyIfThatIsWanted() throws IOException {
        project.run("migrate").exited(ExitCode.OK);
        project.addTopic();
        project.run("check").exited(ExitCode.PENDING).prints("Create index notes.byTopic");
        project.run("generate", "--name", "topics").exited(ExitCode.OK);

        project.run("check").exited(ExitCode.OK).says("COST notes");
        project.run("check", "--strict").exited(ExitCode.PENDING).says("COST notes");
    }

    @Test
    void twoBranchesThatMadeMigrationsAreNoticed() throws IOException {
        project.addTopic();
        project.run("generate", "--name", "ours").exited(ExitCode.OK);
        Path ours = project.migration("0001");
        Path kept = Files.move(ours, parent.resolve("kept"));
        project.run("generate", "--name", "theirs").exited(ExitCode.OK);
        Files.move(kept, ours);

        project.run("check", "--offline")
                .exited(ExitCode.FAILURE)
                .says("Two branches made migrations at the same time")
                .says("0001_theirs");
    }

    @Test
    void aNewNameThatIsSaidIsNoNewAttribute() throws IOException {
        project.run("migrate").exited(ExitCode.OK);
        project.edit("String text,", "String body,");

        project.run("generate", "--rename", "Note.text=body", "--json")
                .exited(ExitCode.OK)
                .prints("attribute text of items of Note to body");
    }
}

package io.mizzle.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A migration that stops in the middle exits with 7, says where it is, and goes on there or is resolved. */
class StoppedMigrationTest {

    private static final String FAILS = "mizzle.test.fails";

    @TempDir
    Path parent;

    private NotesProject project;

    @BeforeEach
    void generate() throws IOException {
        project = new NotesProject(parent, "stopped-").generated();
        project.generateCustom(
                "notes.Fill",
                "if (Boolean.getBoolean(\"" + FAILS + "\")) {"
                        + " throw new IllegalStateException(\"the file of topics is missing\"); }");
        System.setProperty(FAILS, "true");
    }

    @AfterEach
    void drop() {
        System.clearProperty(FAILS);
        project.close();
    }

    @Test
    void theNextRunGoesOnAtTheStepThatFailed() {
        project.run("migrate")
                .exited(ExitCode.PARTIAL)
                .says("0000_create_notes applied")
                .says("The migrations stopped before their end.")
                .says("the file of topics is missing");
        project.run("status")
                .exited(ExitCode.PARTIAL)
                .prints("0000_create_notes  APPLIED")
                .prints("0001_fill          FAILED")
                .says("1 migration stopped in the middle")
                .says("the file of topics is missing");
        project.run("migrate").exited(ExitCode.PARTIAL);

        System.clearProperty(FAILS);

        project.run("migrate").exited(ExitCode.OK).says("1 migration applied");
        project.run("status").exited(ExitCode.OK);
        project.run("resolve", "0001_fill", "--as", "retry")
                .exited(ExitCode.FAILURE)
                .says("not in the middle of anything");
    }

    @Test
    void whatFailedIsResolvedInOneOfThreeWays() {
        project.run("migrate").exited(ExitCode.PARTIAL);

        project.run("resolve", "0001_fill", "--as", "maybe")
                .exited(ExitCode.USAGE)
                .says("maybe");
        project.run("resolve", "0009_none", "--as", "applied")
                .exited(ExitCode.FAILURE)
                .says("0009_none");
        project.run("resolve", "0001_fill", "--as", "retry").exited(ExitCode.OK).says("resolved as retry");
        project.run("status").exited(ExitCode.PARTIAL).prints("RUNNING");
        project.run("resolve", "0001_fill", "--as", "step-done")
                .exited(ExitCode.OK)
                .says("resolved as step-done");
        project.run("status").exited(ExitCode.OK).prints("0001_fill          APPLIED");
        project.run("migrate").exited(ExitCode.OK).says("Nothing to do");
    }

    @Test
    void migrationsAreRunUpToTheOneThatIsNamed() {
        System.clearProperty(FAILS);

        project.run("migrate", "--to", "0009_none").exited(ExitCode.FAILURE).says("0009_none");
        project.run("migrate", "--dry-run", "--save", "plan.json").exited(ExitCode.OK);
        project.run("migrate", "--to", "0000_create_notes").exited(ExitCode.OK).says("1 migration applied");
        project.run("status").exited(ExitCode.PENDING).prints("0001_fill          PENDING");
        project.run("migrate", "--plan", "plan.json")
                .exited(ExitCode.PENDING)
                .says("has changed since the plan was made");
        project.run("migrate", "--plan", "plan.json", "--to", "0001_fill")
                .exited(ExitCode.USAGE)
                .says("contradict");
        project.run("status").exited(ExitCode.PENDING);
        project.run("migrate").exited(ExitCode.OK);
    }
}

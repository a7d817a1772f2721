package io.mizzle.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.processor.MizzleProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MojosTest {

    @TempDir
    Path project;

    private final List<String> log = new ArrayList<>();

    @BeforeEach
    void compile() throws IOException {
        Path source = project.resolve("src/main/java/notes/Note.java");
        Files.createDirectories(source.getParent());
        Files.createDirectories(project.resolve("target/classes"));
        Files.writeString(source, """
                package notes;

                import io.mizzle.annotation.PartitionKey;
                import io.mizzle.annotation.Table;

                @Table(name = "notes")
                public record Note(@PartitionKey String author, String text) {}
                """);
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
            JavaCompiler.CompilationTask task = javac.getTask(
                    null,
                    files,
                    null,
                    List.of("-d", project.resolve("target/classes").toString(), "-cp", classPath),
                    null,
                    files.getJavaFileObjects(source));
            task.setProcessors(List.of(new MizzleProcessor()));
            assertTrue(task.call());
        }
    }

    @Test
    void aMissingMigrationFailsTheBuildUntilItIsGenerated() throws Exception {
        CheckMojo check = in(new CheckMojo());
        check.offline = true;
        MojoFailureException failure = assertThrows(MojoFailureException.class, check::execute);
        assertEquals("mizzling check ended with exit code 3: see above", failure.getMessage());
        assertLogged("info", "run \"mizzling generate\"");

        GenerateMojo generate = in(new GenerateMojo());
        generate.name = "create notes";
        generate.execute();

        assertLogged("info", "0000_create_notes");
        try (Stream<Path> migrations = Files.list(project.resolve("migrations"))) {
            assertEquals(
                    List.of("0000_create_notes"),
                    migrations.map(each -> each.getFileName().toString()).toList());
        }
        check.execute();
    }

    @Test
    void whatIsWrongIsLoggedAsAnError() {
        PushMojo push = in(new PushMojo());
        push.endpoint = "localhost";

        assertThrows(MojoFailureException.class, push::execute);

        assertLogged("error", "The endpoint \"localhost\" is no URL.");
    }

    @Test
    void parametersBecomeOptions() {
        MigrateMojo migrate = new MigrateMojo();
        migrate.region = "eu-central-1";
        migrate.endpoint = "http://localhost:8000";
        migrate.awsProfile = "prod";
        migrate.tablePrefix = "p-";
        migrate.yes = true;
        migrate.dryRun = true;
        migrate.allow = List.of("drop-table=a", "drop-index=b.c");
        migrate.out = "folder";
        migrate.to = "0001_x";
        migrate.plan = "plan.json";
        assertEquals(
                "migrate --region eu-central-1 --endpoint http://localhost:8000 --aws-profile prod --table-prefix p-"
                        + " --yes --allow drop-table=a --allow drop-index=b.c --dry-run --out folder --to 0001_x"
                        + " --plan plan.json",
                String.join(" ", migrate.command()));
        GenerateMojo generate = new GenerateMojo();
        generate.renames = List.of("a=b", "C.d=e");
        generate.check = true;
        assertEquals("generate --rename a=b --rename C.d=e --check", String.join(" ", generate.command()));
        CheckMojo check = new CheckMojo();
        check.strict = true;
        assertEquals("check --strict", String.join(" ", check.command()));
        assertEquals("status", String.join(" ", new StatusMojo().command()));
        assertEquals("push", String.join(" ", new PushMojo().command()));
    }

    @Test
    void aGoalThatIsLeftOutDoesNothing() throws Exception {
        PushMojo push = in(new PushMojo());
        push.endpoint = "localhost";
        push.skip = true;

        push.execute();

        assertEquals(List.of("info mizzle.skip is set"), log);
    }

    private <M extends MizzleMojo> M in(M mojo) {
        mojo.baseDirectory = project.toFile();
        mojo.classes = project.resolve("target/classes").toFile();
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence text) {
                log.add("info " + text);
            }

            @Override
            public void error(CharSequence text) {
                log.add("error " + text);
            }
        });
        return mojo;
    }

    private void assertLogged(String level, String text) {
        assertTrue(log.stream().anyMatch(line -> line.startsWith(level) && line.contains(text)), log::toString);
    }
}

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

package io.mizzle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** To write the golden files anew: {@code -Dmizzle.expected=<mizzle-cli>/src/test/resources/io/mizzle/cli/document}. */
class SchemaFormatTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void compile() throws IOException {
        Projects.shop(folder);
    }

    @TestFactory
    Stream<DynamicTest> everyFormatIsAsItWasReviewed() {
        return Stream.of("cloudformation.yaml", "terraform.tf", "cdk.java.txt", "json.json", "markdown.md")
                .map(file -> DynamicTest.dynamicTest(file, () -> check(file)));
    }

    private static void check(String file) throws IOException {
        String format = file.substring(0, file.indexOf('.'));

        Result result = new Shell(folder).run("schema", "--format", format).exited(ExitCode.OK);

        String target = System.getProperty("mizzle.expected");
        if (target != null) {
            Files.writeString(Path.of(target, file), result.out());
        }
        assertEquals(Projects.resource("document/" + file), result.out(), file);
    }
}

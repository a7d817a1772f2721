package io.mizzle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class StartUpTest {

    private static final String SDK = "software.amazon.awssdk.";

    /** As the log names the classes of the project. */
    private static final String USERS = " shop.";

    @TempDir
    static Path folder;

    @TestFactory
    Stream<DynamicTest> whatNeedsNoNetworkLoadsNothingOfTheSdkNorOfTheProject() throws IOException {
        Projects.shop(folder);
        return Stream.of(
                        List.of("--help"),
                        List.of("migrate", "--help"),
                        List.of("init"),
                        List.of("generate"),
                        List.of("check", "--offline"),
                        List.of("schema", "--format", "markdown"),
                        List.of("completion"))
                .map(arguments -> DynamicTest.dynamicTest(arguments.toString(), () -> check(arguments)));
    }

    private static void check(List<String> arguments) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.log");
        Process process = new ProcessBuilder(command(log, arguments))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();

        assertEquals(true, process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue(), Files.readString(folder.resolve("output.txt")));
        assertEquals(
                List.of(),
                Files.readAllLines(log).stream()
                        .filter(line -> line.contains(SDK) || line.contains(USERS))
                        .toList());
    }

    private static List<String> command(Path log, List<String> arguments) {
        Stream<String> java = Stream.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xlog:class+load:file=" + log,
                "-cp",
                ClassPath.text(),
                Mizzling.class.getName());
        return Stream.concat(java, arguments.stream()).toList();
    }
}

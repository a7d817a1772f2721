package io.mizzle.cli.local;

import io.mizzle.cli.ExitCode;
import io.mizzle.cli.Failure;
import io.mizzle.cli.Surroundings;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds DynamoDB Local, whose licence forbids mizzle to bring it along: on a class path that is given, else through the user's Maven, in
 * the project's own dependencies or with a project made for the purpose.
 */
final class LocalClassPath {

    static final String VARIABLE = "MIZZLE_LOCAL_CLASS_PATH";

    private static final String ARTIFACT = "DynamoDBLocal";
    private static final String GOAL = "org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath";
    private static final long MINUTES = 10;

    private final Surroundings surroundings;
    private final Path cache;

    LocalClassPath(Surroundings surroundings, Path cache) {
        this.surroundings = surroundings;
        this.cache = cache;
    }

    String find() throws IOException, InterruptedException {
        Optional<String> given = Optional.ofNullable(surroundings.environment().get(VARIABLE));
        return given.isPresent() ? given.get() : ofMaven();
    }

    private String ofMaven() throws IOException, InterruptedException {
        Path maven = maven();
        Path pom = surroundings.resolve("pom.xml");
        boolean own = Files.exists(pom) && Files.readString(pom).contains(ARTIFACT);
        Path project = own ? pom : generated();
        Path answer = cache.resolve("local.classpath");
        List<String> offline = command(maven, project, answer, true);
        List<String> online = command(maven, project, answer, false);
        String failure = run(offline).isEmpty() ? "" : run(online);
        if (!failure.isEmpty()) {
            throw missing(failure);
        }
        return Files.readString(answer).strip();
    }

    private static List<String> command(Path maven, Path project, Path answer, boolean offline) {
        List<String> command = new ArrayList<>(List.of(
                maven.toString(),
                "-q",
                "-B",
                "-f",
                project.toString(),
                GOAL,
                "-DincludeScope=test",
                "-Dmdep.outputFile=" + answer));
        if (offline) {
            command.add("-o");
        }
        return command;
    }

    /** What Maven said, or nothing if it worked. */
    private String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(surroundings.directory().toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        return ended && process.exitValue() == 0 ? "" : said.lines().findFirst().orElse("Maven did not say why.");
    }

    private Path maven() {
        String name = System.getProperty("os.name", "").startsWith("Windows") ? "mvn.cmd" : "mvn";
        return Stream.of(surroundings.environment().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> missing("There is no mvn on the path."));
    }

    private Path generated() throws IOException {
        Path project = cache.resolve("local-pom.xml");
        return Files.writeString(project, resource());
    }

    private static String resource() throws IOException {
        try (var text = LocalClassPath.class.getResourceAsStream("pom.xml")) {
            if (text == null) {
                throw new IOException("Resource pom.xml is missing from mizzle-cli");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Failure missing(String why) {
        return new Failure(
                ExitCode.FAILURE,
                "DynamoDB Local was not found.",
                "It comes from Maven's repository, since its licence does not let mizzle bring it along. " + why,
                "Install Maven, or set " + VARIABLE + " to a class path with DynamoDB Local.");
    }
}

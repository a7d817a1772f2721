package io.mizzle.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** An installation of mizzling in a folder of its own, in a process of its own, with nothing of this process's environment. */
final class Launcher {

    /** Making an archive takes five of them on a machine that does nothing else. */
    private static final int SECONDS = 300;

    /** What the launcher itself calls. */
    private static final List<String> TOOLS =
            List.of("dirname", "readlink", "cksum", "cut", "wc", "mkdir", "mv", "rm", "cat");

    /** Says how it was called, and makes the files that it is told to make. */
    private static final String STAND_IN = """
            #!/bin/sh
            for each; do
                case $each in
                    -XX:DumpLoadedClassList=*) echo Mizzling >"${each#*=}" ;;
                    -XX:SharedArchiveFile=*.new) echo archive >"${each#*=}" && exit ${STAND_IN_DUMP_EXIT:-0} ;;
                esac
            done
            printf '[%s]\\n' "$@"
            exit ${STAND_IN_EXIT:-0}
            """;

    /** What mizzle-cli needs at run time, by the paths of its jars. */
    private static final String LIBRARIES = "picocli|jline|jspecify|jackson|awssdk|reactive-streams|slf4j|eventstream"
            + "|commons-codec|commons-logging|httpc|netty|mizzle-(annotations|core|migration|cli)";

    private final Path home;
    private final Path surroundings;
    private final Map<String, String> environment = new HashMap<>();

    private Launcher(Path home, Path surroundings) {
        this.home = home;
        this.surroundings = surroundings;
    }

    /** Installs the script; the libraries are missing as long as nobody asks for them. */
    static Launcher in(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("bin"));
        Files.createDirectories(folder.resolve("lib"));
        Path home = folder.toRealPath();
        Launcher launcher = new Launcher(home, home.getParent());
        executable(launcher.script(), Files.readString(scripts().resolve("mizzling")));
        Path tools = Files.createDirectories(launcher.surroundings.resolve("tools"));
        for (String tool : TOOLS) {
            Path found = Stream.of("/bin", "/usr/bin")
                    .map(bin -> Path.of(bin, tool))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("There is no " + tool));
            executable(tools.resolve(tool), "#!/bin/sh\nexec " + found + " \"$@\"\n");
        }
        launcher.with("PATH", tools.toString())
                .with("HOME", launcher.surroundings.resolve("user").toString())
                .with("XDG_CACHE_HOME", launcher.cache().getParent().toString())
                .with("JAVA_HOME", System.getProperty("java.home"));
        return launcher;
    }

    /** The sources of the launchers. */
    static Path scripts() {
        return Repository.root().resolve("mizzle-cli/src/main/scripts");
    }

    private static void executable(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Something in place of Java, which says how it was called. */
    Launcher withStandIn() throws IOException {
        Path java = surroundings.resolve("stand-in");
        executable(java.resolve("bin/java"), STAND_IN);
        return with("JAVA_HOME", java.toString());
    }

    /** What the stand-in says of itself. */
    Launcher ofVersion(String version) throws IOException {
        Files.writeString(
                surroundings.resolve("stand-in/release"),
                "IMPLEMENTOR=\"nobody\"\nJAVA_VERSION=\"" + version + "\"\nOS_NAME=\"Linux\"\n");
        return this;
    }

    /** The stand-in on the path, and no variable. */
    Launcher withPathOnly() throws IOException {
        withStandIn();
        Path bin = Path.of(environment.remove("JAVA_HOME")).resolve("bin");
        return with("PATH", bin + ":" + environment.get("PATH"));
    }

    Launcher withoutJava() {
        return without("JAVA_HOME").with("PATH", surroundings.resolve("tools").toString());
    }

    /** The real libraries, as jars: an archive of classes takes none from folders. */
    Launcher withLibraries() throws IOException {
        for (String each : ClassPath.text().split(File.pathSeparator)) {
            Path place = Path.of(each);
            if (Files.exists(place.resolve("io/mizzle"))
                    && !Files.exists(place.resolve("io/mizzle/cli/Launcher.class"))) {
                jar(place, home.resolve("lib").resolve(Integer.toHexString(each.hashCode()) + ".jar"));
            } else if (each.matches(".*(" + LIBRARIES + ").*\\.jar")) {
                Files.copy(place, home.resolve("lib").resolve(place.getFileName()));
            }
        }
        return this;
    }

    private static void jar(Path folder, Path file) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file));
                Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(folder.relativize(each).toString()));
                Files.copy(each, out);
            }
        }
    }

    Launcher with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Launcher without(String variable) {
        environment.remove(variable);
        return this;
    }

    Path home() {
        return home;
    }

    Path script() {
        return home.resolve("bin/mizzling");
    }

    Path cache() {
        return surroundings.resolve("cache/mizzling");
    }

    /** What is kept for the next run. */
    List<String> files() throws IOException {
        if (!Files.exists(cache())) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(cache())) {
            return all.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    /** The archive of classes. */
    Path archive() throws IOException {
        return cache().resolve(files().stream()
                .filter(name -> name.endsWith(".jsa"))
                .findFirst()
                .orElseThrow());
    }

    Result run(String... arguments) throws Exception {
        return runAs(script(), arguments);
    }

    Result runAs(Path command, String... arguments) throws Exception {
        List<String> line = new ArrayList<>(List.of(command.toString()));
        line.addAll(List.of(arguments));
        Path out = surroundings.resolve("out.txt");
        Path err = surroundings.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(surroundings.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertTrue(process.waitFor(SECONDS, TimeUnit.SECONDS), () -> line + " does not end");
        return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}

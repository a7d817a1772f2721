package io.mizzle.cli.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Remembers which process serves a port, in the user's cache folder. */
final class LocalState {

    private final Path folder;

    private LocalState(Path folder) {
        this.folder = folder;
    }

    static LocalState of(Map<String, String> environment) {
        String cache = environment.get("XDG_CACHE_HOME");
        String home = environment.getOrDefault("HOME", System.getProperty("user.home"));
        Path parent = cache == null || cache.isBlank() ? Path.of(home, ".cache") : Path.of(cache);
        return new LocalState(parent.resolve("mizzling"));
    }

    Path folder() {
        return folder;
    }

    Path log(int port) {
        return folder.resolve("local-" + port + ".log");
    }

    private Path file(int port) {
        return folder.resolve("local-" + port + ".pid");
    }

    void remember(int port, ProcessHandle process) throws IOException {
        Files.writeString(file(port), process.pid() + "\n" + started(process) + "\n");
    }

    /** The process that serves a port, if it is still the same one. */
    Optional<ProcessHandle> process(int port) throws IOException {
        if (!Files.exists(file(port))) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file(port));
        return ProcessHandle.of(Long.parseLong(lines.get(0)))
                .filter(ProcessHandle::isAlive)
                .filter(process -> started(process).equals(lines.get(1)));
    }

    void forget(int port) throws IOException {
        Files.deleteIfExists(file(port));
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Object::toString).orElse("unknown");
    }
}

package io.mizzle.cli.command;

import io.mizzle.migration.internal.Checkpoints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Remembers the place of something long in a file, whole at any moment. */
final class FileCheckpoints implements Checkpoints {

    private final Path file;

    FileCheckpoints(Path file) {
        this.file = file;
    }

    @Override
    public Optional<String> load() {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void save(String checkpoint) {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(next, checkpoint);
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** It came to its end: there is nothing to go on with. */
    void forget() throws IOException {
        Files.deleteIfExists(file);
    }
}

package io.mizzle.cli.command;

import io.mizzle.migration.internal.Checkpoints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
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

    /** Sees to it that places can be saved, before anything is done that would have to be remembered. */
    void requireWritable() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(next(), "");
        Files.delete(next());
        leave();
    }

    /** The folder goes once nothing is in it. */
    private void leave() throws IOException {
        try {
            Files.delete(file.getParent());
        } catch (DirectoryNotEmptyException needed) {
            // Another backfill has its place there.
        }
    }

    private Path next() {
        return file.resolveSibling(file.getFileName() + ".next");
    }

    @Override
    public void save(String checkpoint) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(next(), checkpoint);
            Files.move(next(), file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** It came to its end: there is nothing to go on with. */
    void forget() throws IOException {
        if (Files.deleteIfExists(file)) {
            leave();
        }
    }
}

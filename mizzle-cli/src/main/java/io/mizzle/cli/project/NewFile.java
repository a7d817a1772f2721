package io.mizzle.cli.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that is to be written.
 *
 * @param path where
 * @param text what
 */
public record NewFile(Path path, String text) {

    /** Whether something is there already, which is left as it is. */
    public boolean exists() {
        return Files.exists(path);
    }

    /**
     * Writes it with its folders, whole or not at all.
     *
     * @throws IOException if that does not work
     */
    public void write() throws IOException {
        Files.createDirectories(path.getParent());
        Path part = Files.createTempFile(path.getParent(), path.getFileName().toString(), ".part");
        try {
            Files.writeString(part, text);
            Files.move(part, path);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}

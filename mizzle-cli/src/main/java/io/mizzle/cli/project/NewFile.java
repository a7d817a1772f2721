package io.mizzle.cli.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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

    /**
     * Writes several, all or none.
     *
     * @param files of which none is there
     * @throws IOException if that does not work; those written before are gone again
     */
    public static void writeAll(List<NewFile> files) throws IOException {
        List<NewFile> written = new ArrayList<>();
        try {
            for (NewFile file : files) {
                file.write();
                written.add(file);
            }
        } finally {
            if (written.size() < files.size()) {
                for (NewFile file : written) {
                    Files.deleteIfExists(file.path());
                }
            }
        }
    }
}

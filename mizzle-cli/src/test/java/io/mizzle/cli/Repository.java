package io.mizzle.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** The sources of mizzle, around this module. */
final class Repository {

    private Repository() {}

    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docs/decisions"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}

package io.mizzle.examples.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of this repository, by their paths from its root. */
public record Repository(Path root) {

    /** The repository the tests run in, whichever of its directories that is. */
    public static Repository here() {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.exists(directory.resolve("docs/testing.md"))) {
            directory = directory.getParent();
        }
        return new Repository(directory);
    }

    /** README.md and docs/*.md. */
    List<Path> pages() {
        try (Stream<Path> docs = Files.list(root.resolve("docs"))) {
            return Stream.concat(Stream.of(root.resolve("README.md")), docs.sorted())
                    .filter(page -> page.toString().endsWith(".md"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A file's content. */
    public String read(String path) {
        return read(root.resolve(path));
    }

    String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package io.mizzle.cli.project;

import io.mizzle.cli.Version;
import io.mizzle.cli.config.PropertiesFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The first files of a project: a configuration, a record where there is no table yet, a build where there is none. */
public final class Starter {

    private static final String ANNOTATION = "io.mizzle.annotation.Table";
    private static final String FALLBACK = "notes";

    private final Path folder;
    private final @Nullable String givenPackage;

    /**
     * A starter for a folder.
     *
     * @param folder the project's
     * @param givenPackage for the record; null to find one
     */
    public Starter(Path folder, @Nullable String givenPackage) {
        this.folder = folder;
        this.givenPackage = givenPackage;
    }

    /** What builds the project, or will. */
    public Build build() {
        return Build.of(folder).orElse(Build.MAVEN);
    }

    /**
     * The files, none of them written yet.
     *
     * @throws IOException if the sources cannot be read
     */
    public List<NewFile> files() throws IOException {
        List<NewFile> files = new ArrayList<>();
        files.add(new NewFile(folder.resolve(PropertiesFile.NAME), filled(PropertiesFile.NAME)));
        if (Build.of(folder).isEmpty()) {
            files.add(new NewFile(folder.resolve("pom.xml"), filled("pom.xml")));
        }
        if (!hasTables()) {
            Path sources = sources().resolve(packageName().replace('.', '/'));
            files.add(new NewFile(sources.resolve("Note.java"), filled("Note.java.txt")));
        }
        return files;
    }

    private Path sources() {
        return folder.resolve("src/main/java");
    }

    private boolean hasTables() throws IOException {
        if (!Files.isDirectory(sources())) {
            return false;
        }
        try (Stream<Path> all = Files.walk(sources())) {
            return all.filter(file -> file.toString().endsWith(".java")).anyMatch(Starter::namesAnnotation);
        }
    }

    private static boolean namesAnnotation(Path source) {
        try {
            return Files.readString(source, StandardCharsets.ISO_8859_1).contains(ANNOTATION);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The given package, or that of the sources as far as there is only one way down, or the folder's name. */
    private String packageName() throws IOException {
        if (givenPackage != null) {
            return givenPackage;
        }
        List<String> names = new ArrayList<>();
        Optional<Path> inside = onlyFolder(sources());
        while (inside.isPresent()) {
            names.add(inside.get().getFileName().toString());
            inside = onlyFolder(inside.get());
        }
        return names.isEmpty() ? identifier() : String.join(".", names);
    }

    private static Optional<Path> onlyFolder(Path parent) throws IOException {
        if (!Files.isDirectory(parent)) {
            return Optional.empty();
        }
        try (Stream<Path> children = Files.list(parent)) {
            List<Path> all = children.toList();
            return all.size() == 1 && Files.isDirectory(all.get(0)) ? Optional.of(all.get(0)) : Optional.empty();
        }
    }

    private String identifier() {
        String name =
                String.valueOf(folder.getFileName()).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return name.isEmpty() || Character.isDigit(name.charAt(0)) ? FALLBACK : name;
    }

    private String filled(String resource) throws IOException {
        return resource(resource)
                .replace("@classes@", build().classes())
                .replace("@package@", packageName())
                .replace("@artifact@", identifier())
                .replace("@version@", Version.text());
    }

    private static String resource(String name) throws IOException {
        try (InputStream text = Starter.class.getResourceAsStream(name)) {
            if (text == null) {
                throw new IOException("Resource " + name + " is missing from mizzle-cli");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package io.mizzle.cli.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What builds a project. */
public enum Build {
    /** {@code pom.xml}. */
    MAVEN("target/classes", "mvn -q compile", List.of("pom.xml")),
    /** {@code build.gradle} in either language. */
    GRADLE("build/classes/java/main", "gradle classes", List.of("build.gradle.kts", "build.gradle"));

    private final String classes;
    private final String compile;
    private final List<String> files;

    Build(String classes, String compile, List<String> files) {
        this.classes = classes;
        this.compile = compile;
        this.files = files;
    }

    /**
     * Recognises the build of a folder.
     *
     * @param folder of the project
     * @return what builds it; empty if nothing does
     */
    public static Optional<Build> of(Path folder) {
        for (Build build : values()) {
            if (build.files.stream().map(folder::resolve).anyMatch(Files::exists)) {
                return Optional.of(build);
            }
        }
        return Optional.empty();
    }

    /** Where classes go, relative to the project. */
    public String classes() {
        return classes;
    }

    /** The command that compiles. */
    public String compile() {
        return compile;
    }
}

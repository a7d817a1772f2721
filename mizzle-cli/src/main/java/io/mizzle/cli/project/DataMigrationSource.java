package io.mizzle.cli.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The source of a data migration, for its author to fill in. */
public final class DataMigrationSource {

    private DataMigrationSource() {}

    /**
     * Writes the source of a class unless there is one.
     *
     * @param project its folder
     * @param className with its package
     * @param revision what it says of itself
     * @return the file, relative to the project; empty if there was one
     * @throws IOException if it cannot be written
     */
    public static Optional<Path> of(Path project, String className, String revision) throws IOException {
        Path file = project.resolve("src/main/java").resolve(className.replace('.', '/') + ".java");
        if (Files.exists(file)) {
            return Optional.empty();
        }
        int dot = className.lastIndexOf('.');
        new NewFile(file, text(className.substring(0, Math.max(dot, 0)), className.substring(dot + 1), revision))
                .write();
        return Optional.of(project.relativize(file));
    }

    private static String text(String packageName, String simpleName, String revision) {
        String head = packageName.isEmpty() ? "" : "package " + packageName + ";\n\n";
        return head + """
                import io.mizzle.migration.DataContext;
                import io.mizzle.migration.DataMigration;

                /** Runs at least once: what comes after the last checkpoint may come again. */
                public final class %s implements DataMigration {

                    @Override
                    public String revision() {
                        return "%s";
                    }

                    @Override
                    public void run(DataContext context) {
                        throw new UnsupportedOperationException("Say what is to be done to the items");
                    }
                }
                """.formatted(simpleName, revision);
    }
}

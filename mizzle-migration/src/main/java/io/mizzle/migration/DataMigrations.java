package io.mizzle.migration;

/** Makes data migrations of the class names that plans have. */
@FunctionalInterface
public interface DataMigrations {

    /** Knows none. */
    DataMigrations NONE = name -> {
        throw new MigrationException(
                "There is no class loader to find data migration " + name + " with",
                "Give the runner dataMigrations(DataMigrations.of(classLoader))");
    };

    /**
     * An instance of a data migration.
     *
     * @param className as the plan has it
     * @throws MigrationException if there is no such class, or it is none
     */
    DataMigration create(String className);

    /**
     * Finds classes as Java does.
     *
     * @param loader that of the project
     */
    static DataMigrations of(ClassLoader loader) {
        return name -> {
            try {
                return loader.loadClass(name)
                        .asSubclass(DataMigration.class)
                        .getDeclaredConstructor()
                        .newInstance();
            } catch (ReflectiveOperationException | ClassCastException | LinkageError unusable) {
                throw new MigrationException(
                        "Data migration " + name + " cannot be made: " + unusable,
                        "Compile the project; the class implements DataMigration and has a public constructor without"
                                + " parameters",
                        unusable);
            }
        };
    }
}

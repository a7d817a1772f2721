package io.mizzle.migration;

import io.mizzle.migration.MigrationStep.Data;
import io.mizzle.migration.schema.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the next migration from what changed in the schema since the last one. Immutable; changes nothing anywhere. */
public final class Generation {

    private final List<Migration> migrations;
    private final Schema schema;
    private final @Nullable String name;
    private final Renames renames;
    private final @Nullable Data data;

    private Generation(
            List<Migration> migrations, Schema schema, @Nullable String name, Renames renames, @Nullable Data data) {
        this.migrations = migrations;
        this.schema = schema;
        this.name = name;
        this.renames = renames;
        this.data = data;
    }

    /**
     * What changed since the last of these migrations.
     *
     * @param migrations of {@link MigrationFolder#read}
     * @param schema as it is compiled now
     */
    public static Generation of(List<Migration> migrations, Schema schema) {
        return new Generation(List.copyOf(migrations), schema, null, Renames.NONE, null);
    }

    /**
     * The same under this name; without one it is named after its first step.
     *
     * @param given is written in lower case, with _ for what is neither letter nor digit
     */
    public Generation named(String given) {
        String text = given.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        if (text.isEmpty() || text.equals("_")) {
            throw new MigrationException(
                    "\"" + given + "\" is no name for a migration", "Give one with letters or digits");
        }
        return new Generation(migrations, schema, text.substring(0, Math.min(60, text.length())), renames, data);
    }

    /**
     * The same with renames, beside those that {@code @RenamedFrom} declares.
     *
     * @param pairs {@code Order.note=remark} for an attribute of an entity (stored names), {@code shop=store} for a table
     * @throws MigrationException if a pair has another form
     */
    public Generation renames(List<String> pairs) {
        return new Generation(migrations, schema, name, Renames.of(pairs), data);
    }

    /**
     * The same with a data step at its end.
     *
     * @param className of a {@link DataMigration}
     * @param revision what it says of itself
     */
    public Generation custom(String className, String revision) {
        return new Generation(migrations, schema, name, renames, new Data(className, revision));
    }

    /** The schema after the last migration. */
    public Schema before() {
        return migrations.isEmpty()
                ? Schema.EMPTY
                : migrations.get(migrations.size() - 1).schema();
    }

    /**
     * The next migration. It may have no steps: an attribute that was added needs none, but the next difference is taken from here.
     *
     * @return empty where nothing changed and no data step was asked for
     * @throws MigrationException if a rename names what is not there
     * @throws io.mizzle.exception.ModelException if the schema contradicts itself
     */
    public Optional<Migration> draft() {
        Schema before = before();
        if (before.equals(schema) && data == null) {
            return Optional.empty();
        }
        List<MigrationStep> steps = SchemaSteps.of(before, schema, renames);
        if (data != null) {
            steps.add(data);
        }
        String id = String.format(Locale.ROOT, "%04d_%s", migrations.size(), name == null ? StepNames.of(steps) : name);
        String parent = migrations.isEmpty()
                ? null
                : migrations.get(migrations.size() - 1).id();
        return Optional.of(new Migration(id, parent, schema, steps));
    }
}

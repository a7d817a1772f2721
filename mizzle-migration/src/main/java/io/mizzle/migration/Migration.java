package io.mizzle.migration;

import io.mizzle.migration.internal.Json;
import io.mizzle.migration.schema.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One migration: steps, and the whole schema after them.
 *
 * @param id number and name, {@code 0001_add_gsi1}: the folder's name
 * @param parent the id of the one before, or null for the first
 * @param schema after the steps
 * @param steps in order
 */
public record Migration(String id, @Nullable String parent, Schema schema, List<MigrationStep> steps) {

    /** The form of ids. */
    static final String ID = "[0-9]{4}_[a-z0-9_]{1,60}";

    /**
     * Copies the steps.
     *
     * @throws IllegalArgumentException if the id has another form
     */
    public Migration {
        if (!id.matches(ID)) {
            throw new IllegalArgumentException(
                    "\"" + id + "\" is no id of a migration. It is four digits, _ and a name of a-z, 0-9 and _.");
        }
        steps = List.copyOf(steps);
    }

    /** Its place, from 0. */
    public int number() {
        return Integer.parseInt(id.substring(0, 4));
    }

    /** The id without the number. */
    public String name() {
        return id.substring(5);
    }

    /** Over the steps as canonical JSON: what the history remembers, so that an edited plan is noticed. */
    public String checksum() {
        return Json.checksum(MigrationJson.plan(this));
    }
}

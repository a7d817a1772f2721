package io.mizzle.migration.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribute of an entity or document.
 *
 * @param name the stored name
 * @param component the component's path; below a flattened document {@code shipTo.city}
 * @param stored the DynamoDB type: {@code S}, {@code N}, {@code M} …, {@code ANY} where a converter decides
 * @param java the Java type as source code would name it
 * @param presence {@code REQUIRED}, {@code NULLABLE}, {@code DEFAULTED} or {@code EMPTY}
 * @param roles what mizzle does with it, such as {@code VERSION}
 * @param sensitive whether it is never printed
 * @param form the stored form where it is not the usual one, such as {@code EPOCH_MILLIS}
 * @param renamedFrom the former stored name, or null
 * @param constants of an enum, in order; empty for all else
 * @param defaults what it is when absent, as text: one for a scalar; null where nothing is known
 */
public record SchemaAttribute(
        String name,
        String component,
        String stored,
        String java,
        String presence,
        List<String> roles,
        boolean sensitive,
        @Nullable String form,
        @Nullable String renamedFrom,
        List<String> constants,
        @Nullable List<String> defaults) {

    /** Copies the lists. */
    public SchemaAttribute {
        roles = List.copyOf(roles);
        constants = List.copyOf(constants);
        defaults = defaults == null ? null : List.copyOf(defaults);
    }

    /** Whether an item without it cannot be read. */
    public boolean required() {
        return presence.equals("REQUIRED");
    }
}

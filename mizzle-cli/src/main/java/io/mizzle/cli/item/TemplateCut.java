package io.mizzle.cli.item;

import io.mizzle.migration.schema.SchemaColumn;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much of a key's template some components decide. */
final class TemplateCut {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{|}}|\\{([^}:]+)[^}]*}");

    private TemplateCut() {}

    /** Whether they decide all of it. */
    static boolean complete(SchemaColumn column, Set<String> components) {
        return cut(column.text(), components) == column.text().length();
    }

    /** The column with as much of its template as they decide; empty if that is nothing. */
    static Optional<SchemaColumn> leading(SchemaColumn column, Set<String> components) {
        String template = column.template();
        if (template == null || complete(column, components)) {
            return complete(column, components) ? Optional.of(column) : Optional.empty();
        }
        int end = cut(template, components);
        return end == 0
                ? Optional.empty()
                : Optional.of(new SchemaColumn(column.attribute(), template.substring(0, end), null));
    }

    private static int cut(String template, Set<String> components) {
        Matcher placeholder = PLACEHOLDER.matcher(template);
        while (placeholder.find()) {
            String component = placeholder.group(1);
            if (component != null && !components.contains(component.strip())) {
                return placeholder.start();
            }
        }
        return template.length();
    }
}

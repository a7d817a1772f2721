package io.mizzle.migration;

import io.mizzle.migration.schema.SchemaAttribute;
import io.mizzle.migration.schema.SchemaColumn;
import io.mizzle.migration.schema.SchemaEntity;
import io.mizzle.migration.schema.SchemaFact;
import io.mizzle.migration.schema.SchemaKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keys of an entity as it was, in the words of what it is: a component that was renamed does not change any item's key. */
final class FormerKeys {

    /** Two braces are one of the text. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{|\\{\\s*([A-Za-z0-9_$]+)");

    private final Map<String, String> components = new HashMap<>();

    FormerKeys(SchemaEntity was, SchemaEntity is, Renames renames) {
        for (SchemaAttribute attribute : is.attributes()) {
            Optional<String> former =
                    renames.formerAttribute(is.simpleName(), attribute.name(), attribute.renamedFrom());
            was.attributes().stream()
                    .filter(each ->
                            each.name().equals(attribute.name()) || each.name().equals(former.orElse(null)))
                    .filter(each -> !each.component().equals(attribute.component()))
                    .forEach(each -> components.put(each.component(), attribute.component()));
        }
    }

    SchemaKey of(SchemaKey key) {
        List<SchemaFact> when = key.when().stream()
                .map(fact -> new SchemaFact(component(fact.component()), fact.in()))
                .toList();
        return new SchemaKey(key.name(), key.index(), columns(key.partition()), columns(key.sort()), when);
    }

    private List<SchemaColumn> columns(List<SchemaColumn> columns) {
        return columns.stream()
                .map(column ->
                        new SchemaColumn(column.attribute(), template(column.template()), optional(column.component())))
                .toList();
    }

    private @Nullable String template(@Nullable String text) {
        return text == null
                ? null
                : PLACEHOLDER
                        .matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                found.group(1) == null ? found.group() : "{" + component(found.group(1))));
    }

    private @Nullable String optional(@Nullable String component) {
        return component == null ? null : component(component);
    }

    private String component(String name) {
        int dot = name.indexOf('.');
        String root = dot < 0 ? name : name.substring(0, dot);
        return components.containsKey(name)
                ? components.get(name)
                : components.getOrDefault(root, root) + name.substring(root.length());
    }
}

package io.mizzle.migration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is called otherwise now. Never guessed: what is gone and what is new may be anything.
 *
 * @param tables former declared name to new one
 * @param attributes {@code Entity.formerName} to the new stored name
 */
record Renames(Map<String, String> tables, Map<String, String> attributes) {

    static final Renames NONE = new Renames(Map.of(), Map.of());

    static Renames of(List<String> pairs) {
        Map<String, String> tables = new TreeMap<>();
        Map<String, String> attributes = new TreeMap<>();
        for (String pair : pairs) {
            int equal = pair.indexOf('=');
            if (equal < 1 || equal == pair.length() - 1) {
                throw new MigrationException(
                        "\"" + pair + "\" is no rename", "Write Entity.oldAttribute=newAttribute or oldTable=newTable");
            }
            String from = pair.substring(0, equal);
            String to = pair.substring(equal + 1);
            boolean attribute = from.indexOf('.') > 0;
            (attribute ? attributes : tables).put(from, attribute ? to.substring(to.lastIndexOf('.') + 1) : to);
        }
        return new Renames(tables, attributes);
    }

    /** The former name of a table. */
    Optional<String> formerTable(String name) {
        return tables.entrySet().stream()
                .filter(each -> each.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The former stored name of an attribute: what the declaration says, else what was given. */
    Optional<String> formerAttribute(String entity, String name, @Nullable String declared) {
        if (declared != null) {
            return Optional.of(declared);
        }
        return attributes.entrySet().stream()
                .filter(each -> each.getValue().equals(name) && each.getKey().startsWith(entity + "."))
                .map(each -> each.getKey().substring(entity.length() + 1))
                .findFirst();
    }
}

package io.mizzle.migration.pull;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Java names for the names that tables, attributes and types have; each once. */
final class Names {

    private static final Set<String> RECORD_METHODS =
            Set.of("hashCode", "toString", "getClass", "notify", "notifyAll", "wait", "clone", "finalize");

    private final Set<String> taken = new HashSet<>();

    /** The name of a class. */
    String type(String stored) {
        String camel = camel(stored);
        String name = camel.isEmpty() ? "Item" : camel.substring(0, 1).toUpperCase(Locale.ROOT) + camel.substring(1);
        return unique(Character.isJavaIdentifierStart(name.charAt(0)) ? name : "T" + name);
    }

    /** The name of a component. */
    String component(String stored) {
        String camel = camel(stored);
        String name =
                camel.isEmpty() ? "attribute" : camel.substring(0, 1).toLowerCase(Locale.ROOT) + camel.substring(1);
        boolean usable = Character.isJavaIdentifierStart(name.charAt(0))
                && !SourceVersion.isKeyword(name)
                && !RECORD_METHODS.contains(name);
        return unique(usable ? name : "a" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
    }

    private static String camel(String stored) {
        StringBuilder camel = new StringBuilder();
        boolean up = false;
        for (char letter : stored.toCharArray()) {
            boolean fits = letter < 128 && Character.isLetterOrDigit(letter);
            if (fits) {
                camel.append(up && camel.length() > 0 ? Character.toUpperCase(letter) : letter);
            }
            up = !fits;
        }
        return camel.toString();
    }

    private String unique(String name) {
        String unique = name;
        for (int i = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); i++) {
            unique = name + i;
        }
        return unique;
    }
}

package io.mizzle.processor.writing;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Gives names that neither clash nor are keywords. */
final class FreeNames {

    private final Set<String> taken = new HashSet<>();

    /**
     * The name, or one like it if that is taken.
     *
     * @param suggestion the name that reads best
     */
    String newName(String suggestion) {
        String name = suggestion;
        while (SourceVersion.isKeyword(name) || !taken.add(name)) {
            name += "_";
        }
        return name;
    }
}

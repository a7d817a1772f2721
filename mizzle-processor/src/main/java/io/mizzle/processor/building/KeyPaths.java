package io.mizzle.processor.building;

import io.mizzle.processor.declaration.DeclaredAnnotation;
import io.mizzle.processor.declaration.DeclaredComponent;
import io.mizzle.processor.declaration.DeclaredType;
import io.mizzle.processor.template.GrammarException;
import io.mizzle.processor.template.Template;
import io.mizzle.processor.template.TemplateParser;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Which components are in the table's key, before anything else is known of them. */
final class KeyPaths {
    private KeyPaths() {}

    static Set<String> of(DeclaredType entity) {
        Set<String> paths = new LinkedHashSet<>();
        if (entity.has("Table")) {
            entity.components().stream()
                    .filter(component -> component.has("PartitionKey") || component.has("SortKey"))
                    .map(DeclaredComponent::name)
                    .forEach(paths::add);
        }
        Optional<DeclaredAnnotation> key = entity.annotations().find("Key");
        if (key.isPresent()) {
            addHoles(key.get().text("partition"), paths);
            addHoles(key.get().text("sort"), paths);
        }
        return paths;
    }

    private static void addHoles(String text, Set<String> paths) {
        try {
            for (Template.Hole hole : TemplateParser.parse(text).holes()) {
                paths.add(hole.path());
            }
        } catch (GrammarException reportedWhenTheKeyIsBuilt) {
            return;
        }
    }
}

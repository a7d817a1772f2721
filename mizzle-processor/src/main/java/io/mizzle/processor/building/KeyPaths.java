package io.mizzle.processor.building;

import io.mizzle.processor.declaration.DeclaredComponent;
import io.mizzle.processor.declaration.DeclaredType;
import io.mizzle.processor.template.GrammarException;
import io.mizzle.processor.template.Template;
import io.mizzle.processor.template.TemplateParser;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

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
        entity.annotations()
                .find("Key")
                .ifPresent(key -> Stream.of("partition", "sort").forEach(member -> addHoles(key.text(member), paths)));
        return paths;
    }

    private static void addHoles(String text, Set<String> paths) {
        try {
            TemplateParser.parse(text).holes().stream().map(Template.Hole::path).forEach(paths::add);
        } catch (GrammarException reportedWhenTheKeyIsBuilt) {
            return;
        }
    }
}

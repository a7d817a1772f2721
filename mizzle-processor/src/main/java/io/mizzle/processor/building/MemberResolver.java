package io.mizzle.processor.building;

import com.squareup.javapoet.ClassName;
import io.mizzle.processor.diagnostic.Nearest;
import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.model.ComponentModel;
import io.mizzle.processor.model.MemberModel;
import io.mizzle.processor.model.ValueModel;
import io.mizzle.processor.template.GrammarException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Finds the component that a template or {@code when} of one entity names. */
final class MemberResolver {
    private final String entity;
    private final List<ComponentModel> components;
    private final Function<ClassName, List<ComponentModel>> documents;

    /**
     * A resolver for one entity.
     *
     * @param entity its simple name, for messages
     * @param components its components
     * @param documents gives the components of a document
     */
    MemberResolver(
            String entity, List<ComponentModel> components, Function<ClassName, List<ComponentModel>> documents) {
        this.entity = entity;
        this.components = components;
        this.documents = documents;
    }

    MemberModel resolve(String path, String text) throws GrammarException {
        List<ComponentModel> found = new ArrayList<>();
        List<ComponentModel> candidates = components;
        String inside = entity;
        for (String name : path.split("\\.", -1)) {
            if (!found.isEmpty()) {
                candidates = inside(found.get(found.size() - 1), path, text);
            }
            found.add(component(name, candidates, path, text, inside));
            inside = name;
        }
        return new MemberModel(path, step(path), found);
    }

    private List<ComponentModel> inside(ComponentModel component, String path, String text) throws GrammarException {
        if (component.isFlattened()) {
            return component.flattened();
        }
        if (component.value() instanceof ValueModel.DocumentValue document) {
            return documents.apply(document.type());
        }
        throw new GrammarException(Problem.NO_DOCUMENT, path, text, component.name());
    }

    private static ComponentModel component(
            String name, List<ComponentModel> candidates, String path, String text, String inside)
            throws GrammarException {
        for (ComponentModel each : candidates) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        String advice = Nearest.advice(
                name, candidates.stream().map(ComponentModel::name).toList());
        throw new GrammarException(Problem.UNKNOWN_COMPONENT, path, text, inside, advice);
    }

    /** {@code shipTo.city} gives {@code shipToCity}. */
    static String step(String path) {
        StringBuilder step = new StringBuilder();
        for (String name : path.split("\\.", -1)) {
            step.append(step.length() == 0 ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1));
        }
        return step.toString();
    }
}

package io.mizzle.processor.descriptor;

import io.mizzle.processor.model.BindingModel;
import io.mizzle.processor.model.HopModel;
import io.mizzle.processor.model.RelationModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Relations, and the keys that lead along them. */
final class RelationDescriptors {
    private RelationDescriptors() {}

    static List<Object> of(List<RelationModel> relations) {
        return relations.stream().<Object>map(RelationDescriptors::relation).toList();
    }

    private static Map<String, Object> relation(RelationModel relation) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("name", relation.name());
        parts.put("many", relation.many());
        parts.put("target", relation.target().type().reflectionName());
        if (relation.type() != null) {
            parts.put("typeComponent", relation.type().path());
        }
        if (relation.inverse() != null) {
            parts.put("inverse", relation.inverse());
        }
        parts.put(
                "routes",
                relation.routes().stream()
                        .map(route -> route.hops().stream()
                                .map(RelationDescriptors::hop)
                                .toList())
                        .toList());
        return parts;
    }

    private static Map<String, Object> hop(HopModel hop) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("entity", hop.target().names().type().reflectionName());
        parts.put("path", hop.path().method());
        parts.put("index", hop.path().index());
        parts.put(
                "bindings",
                hop.bindings().stream().map(RelationDescriptors::binding).toList());
        return parts;
    }

    private static Map<String, Object> binding(BindingModel binding) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("target", binding.target().path());
        parts.put("own", binding.own().path());
        if (binding.each()) {
            parts.put("each", true);
        }
        return parts;
    }
}

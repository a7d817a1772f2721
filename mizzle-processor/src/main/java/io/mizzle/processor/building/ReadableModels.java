package io.mizzle.processor.building;

import io.mizzle.processor.model.ComponentModel;
import io.mizzle.processor.model.DocumentModel;
import io.mizzle.processor.model.EntityModel;
import io.mizzle.processor.model.MemberModel;
import io.mizzle.processor.model.PathModel;
import io.mizzle.processor.model.ProjectionModel;
import io.mizzle.processor.model.RelationModel;
import io.mizzle.processor.model.ValueModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * Models without what could not be read. Their classes are written even though the compilation has failed: otherwise one mistake would be
 * followed by a "cannot find symbol" for each use of the class.
 */
public final class ReadableModels {
    private ReadableModels() {}

    /** The readable part of an entity. */
    public static EntityModel of(EntityModel entity) {
        return new EntityModel(
                entity.names(),
                entity.table(),
                entity.ownTable(),
                entity.typeName(),
                entity.aliases(),
                entity.version(),
                entity.upcasts(),
                of(entity.components()),
                entity.paths().stream().filter(ReadableModels::isReadable).toList(),
                entity.uniques());
    }

    /** The readable part of a projection. */
    public static ProjectionModel of(ProjectionModel projection) {
        return new ProjectionModel(projection.names(), projection.entity(), of(projection.components()));
    }

    /** The readable part of a document. */
    public static DocumentModel of(DocumentModel document) {
        return new DocumentModel(document.names(), of(document.components()));
    }

    /** The relations whose names nothing else has. */
    public static List<RelationModel> of(List<RelationModel> relations, EntityModel entity) {
        if (relations.isEmpty()) {
            return relations;
        }
        Set<String> taken = new HashSet<>();
        entity.components().forEach(component -> taken.add(component.name()));
        taken.add(entity.names().constant());
        return relations.stream()
                .filter(relation -> SourceVersion.isName(relation.name()) && taken.add(relation.name()))
                .toList();
    }

    private static List<ComponentModel> of(List<ComponentModel> components) {
        List<ComponentModel> readable = new ArrayList<>();
        for (ComponentModel component : components) {
            if (isReadable(component)) {
                readable.add(of(component));
            }
        }
        return readable;
    }

    private static ComponentModel of(ComponentModel component) {
        return new ComponentModel(
                component.name(),
                component.type(),
                component.value(),
                component.storedName(),
                component.presence(),
                component.access(),
                component.roles(),
                component.generatedId(),
                component.defaultValue(),
                component.sensitive(),
                component.renamedFrom(),
                component.omitEmpty(),
                of(component.flattened()));
    }

    private static boolean isReadable(ComponentModel component) {
        return !(component.value() instanceof ValueModel.UnreadableValue);
    }

    private static boolean isReadable(PathModel path) {
        for (MemberModel member : path.members()) {
            for (ComponentModel component : member.components()) {
                if (!isReadable(component)) {
                    return false;
                }
            }
        }
        return true;
    }
}

package io.mizzle.processor.building;

import com.squareup.javapoet.ClassName;
import io.mizzle.processor.declaration.DeclaredAnnotation;
import io.mizzle.processor.declaration.DeclaredComponent;
import io.mizzle.processor.declaration.DeclaredType;
import io.mizzle.processor.model.ComponentModel;
import io.mizzle.processor.model.ComponentRole;
import io.mizzle.processor.model.EncodingModel;
import io.mizzle.processor.model.IndexModel;
import io.mizzle.processor.model.IndexProjection;
import io.mizzle.processor.model.KeyAttributeModel;
import io.mizzle.processor.model.KeyAttributeType;
import io.mizzle.processor.model.Names;
import io.mizzle.processor.model.TableModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Builds tables: a record's own, and those of an interface. */
final class TableBuilder {
    private final Function<ClassName, Optional<DeclaredType>> declarations;
    private final Function<DeclaredType, List<ComponentModel>> components;

    /**
     * A builder of tables.
     *
     * @param declarations finds entities
     * @param components gives the components of an entity
     */
    TableBuilder(
            Function<ClassName, Optional<DeclaredType>> declarations,
            Function<DeclaredType, List<ComponentModel>> components) {
        this.declarations = declarations;
        this.components = components;
    }

    TableModel own(DeclaredType record, DeclaredAnnotation table) {
        KeyAttributeModel partition =
                keyAttribute(record, "PartitionKey").orElse(new KeyAttributeModel("", KeyAttributeType.S));
        String timeToLive = table.text("timeToLive");
        return new TableModel(
                record.names(),
                table.text("name"),
                partition,
                keyAttribute(record, "SortKey").orElse(null),
                nativeIndexes(List.of(record), partition, false),
                timeToLive.isEmpty() ? timeToLiveOf(record) : timeToLive,
                null,
                table.text("versionAttribute"),
                table.text("writeIdAttribute"),
                EncodingModel.valueOf(table.text("encoding")),
                List.of(record.names()));
    }

    TableModel shared(DeclaredType type, DeclaredAnnotation table) {
        KeyAttributeModel partition = attribute(table, "partitionKey");
        List<DeclaredType> entities = entitiesOf(type, table).stream()
                .flatMap(entity -> declarations.apply(entity).stream())
                .toList();
        List<IndexModel> indexes = new ArrayList<>();
        type.annotations().all("GlobalIndex").forEach(index -> indexes.add(global(index)));
        type.annotations().all("LocalIndex").forEach(index -> indexes.add(local(index, partition)));
        indexes.addAll(nativeIndexes(entities, partition, true));
        return new TableModel(
                type.names(),
                table.text("name"),
                partition,
                table.text("sortKey").isEmpty() ? null : attribute(table, "sortKey"),
                indexes,
                table.text("timeToLive").isEmpty() ? null : table.text("timeToLive"),
                table.text("typeAttribute"),
                table.text("versionAttribute"),
                table.text("writeIdAttribute"),
                EncodingModel.valueOf(table.text("encoding")),
                entities.stream().map(DeclaredType::names).toList());
    }

    /** Stands in for the table of an entity without one, after that was reported. */
    static TableModel missing(Names entity) {
        return new TableModel(
                entity,
                entity.simpleName(),
                new KeyAttributeModel("", KeyAttributeType.S),
                null,
                List.of(),
                null,
                null,
                "_v",
                TableModel.DEFAULT_WRITE_ID,
                EncodingModel.ESCAPED,
                List.of(entity));
    }

    /** What a table holds: the entities it lists, else the records it permits, those of sealed interfaces among them. */
    Set<ClassName> entitiesOf(DeclaredType type, DeclaredAnnotation table) {
        Set<ClassName> entities = new LinkedHashSet<>(table.types("entities"));
        if (entities.isEmpty()) {
            addPermitted(type, entities);
        }
        return entities;
    }

    private void addPermitted(DeclaredType type, Set<ClassName> entities) {
        for (ClassName permitted : type.permits()) {
            Optional<DeclaredType> below = declarations.apply(permitted);
            if (below.filter(each -> each.kind() == DeclaredType.Kind.SEALED_INTERFACE)
                    .isPresent()) {
                addPermitted(below.get(), entities);
            } else {
                entities.add(permitted);
            }
        }
    }

    private Optional<KeyAttributeModel> keyAttribute(DeclaredType record, String annotation) {
        return record.components().stream()
                .filter(component -> component.has(annotation))
                .map(TableBuilder::attributeOf)
                .findFirst();
    }

    static KeyAttributeModel attributeOf(DeclaredComponent component) {
        return new KeyAttributeModel(
                ComponentBuilder.storedName(component, ""),
                StoredTypes.ofKey(component.value()).orElse(KeyAttributeType.S));
    }

    private static KeyAttributeModel attribute(DeclaredAnnotation annotation, String member) {
        return new KeyAttributeModel(
                annotation.text(member), KeyAttributeType.valueOf(annotation.text(member + "Type")));
    }

    private @Nullable String timeToLiveOf(DeclaredType record) {
        return components.apply(record).stream()
                .filter(component -> component.is(ComponentRole.TIME_TO_LIVE))
                .map(ComponentModel::storedName)
                .findFirst()
                .orElse(null);
    }

    private static IndexModel global(DeclaredAnnotation index) {
        List<KeyAttributeModel> sort =
                index.text("sortKey").isEmpty() ? List.of() : List.of(attribute(index, "sortKey"));
        return declared(index, false, attribute(index, "partitionKey"), sort);
    }

    private static IndexModel local(DeclaredAnnotation index, KeyAttributeModel partition) {
        return declared(index, true, partition, List.of(attribute(index, "sortKey")));
    }

    private static IndexModel declared(
            DeclaredAnnotation index, boolean local, KeyAttributeModel partition, List<KeyAttributeModel> sort) {
        return new IndexModel(
                index.text("name"),
                Identifiers.camelCase(index.text("name")),
                local,
                List.of(partition),
                sort,
                IndexProjection.valueOf(index.text("projection")),
                index.texts("include"),
                false);
    }

    /** Entities that name one index agree on it; the first decides. */
    private static List<IndexModel> nativeIndexes(
            List<DeclaredType> entities, KeyAttributeModel tablePartition, boolean shared) {
        Map<String, IndexModel> indexes = new LinkedHashMap<>();
        for (DeclaredType entity : entities) {
            for (NativeIndex index : NativeIndex.of(entity)) {
                indexes.putIfAbsent(index.name(), indexOf(index, tablePartition, shared));
            }
        }
        return List.copyOf(indexes.values());
    }

    private static IndexModel indexOf(NativeIndex index, KeyAttributeModel tablePartition, boolean shared) {
        List<KeyAttributeModel> partition = index.isLocal() ? List.of(tablePartition) : attributes(index.partition());
        DeclaredAnnotation projected = index.parts().stream()
                .map(NativeIndex.Part::annotation)
                .filter(annotation -> !annotation.text("projection").equals("ALL"))
                .findFirst()
                .orElse(index.parts().get(0).annotation());
        return new IndexModel(
                index.name(),
                shared ? Identifiers.camelCase(index.name()) : Identifiers.constant(index.name()),
                index.isLocal(),
                partition,
                attributes(index.sort()),
                IndexProjection.valueOf(projected.text("projection")),
                projected.texts("include"),
                true);
    }

    private static List<KeyAttributeModel> attributes(List<NativeIndex.Part> parts) {
        return parts.stream().map(part -> attributeOf(part.component())).toList();
    }
}

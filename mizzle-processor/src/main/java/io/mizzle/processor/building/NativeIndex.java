package io.mizzle.processor.building;

import io.mizzle.processor.declaration.DeclaredAnnotation;
import io.mizzle.processor.declaration.DeclaredComponent;
import io.mizzle.processor.declaration.DeclaredType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An index over components' own attributes, as the annotations of one entity's components say it.
 *
 * @param name its name
 * @param partition components of the partition key, in their order
 * @param sort components of the sort key, in their order
 */
public record NativeIndex(String name, List<Part> partition, List<Part> sort) {
    /**
     * One component's part.
     *
     * @param component the component
     * @param annotation {@code @IndexPartitionKey} or {@code @IndexSortKey}
     */
    public record Part(DeclaredComponent component, DeclaredAnnotation annotation) {
        /** Its place among the others. */
        public int order() {
            return annotation.number("order");
        }
    }

    /** Whether it is a local index: no partition key of its own, and a component says so. */
    public boolean isLocal() {
        return partition.isEmpty()
                && sort.stream().anyMatch(part -> part.annotation().flag("local"));
    }

    /** Both halves. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>(partition);
        parts.addAll(sort);
        return parts;
    }

    /** The indexes that an entity's components declare, in the order in which they are first named. */
    public static List<NativeIndex> of(DeclaredType entity) {
        Map<String, NativeIndex> indexes = new LinkedHashMap<>();
        for (DeclaredComponent component : entity.components()) {
            for (DeclaredAnnotation annotation : component.annotations().all()) {
                boolean partition = annotation.name().equals("IndexPartitionKey");
                if (partition || annotation.name().equals("IndexSortKey")) {
                    NativeIndex index = indexes.computeIfAbsent(
                            annotation.text("value"),
                            name -> new NativeIndex(name, new ArrayList<>(), new ArrayList<>()));
                    (partition ? index.partition : index.sort).add(new Part(component, annotation));
                }
            }
        }
        return indexes.values().stream().map(NativeIndex::sorted).toList();
    }

    private NativeIndex sorted() {
        Comparator<Part> byOrder = Comparator.comparingInt(Part::order);
        return new NativeIndex(
                name,
                partition.stream().sorted(byOrder).toList(),
                sort.stream().sorted(byOrder).toList());
    }
}

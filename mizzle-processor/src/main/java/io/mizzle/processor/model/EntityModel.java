package io.mizzle.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * An entity.
 *
 * @param names the record and its generated class
 * @param table the table it is stored in
 * @param ownTable whether the record declares the table itself, so that the table is part of its generated class
 * @param typeName what the type attribute holds
 * @param aliases type names of older items
 * @param version its version, 1 unless raised
 * @param upcasts the methods that lift older items, in declaration order
 * @param components in declaration order
 * @param paths the table's key first, then index keys in declaration order
 * @param uniques the components whose values are unique
 */
public record EntityModel(
        Names names,
        TableModel table,
        boolean ownTable,
        String typeName,
        List<String> aliases,
        int version,
        List<UpcastModel> upcasts,
        List<ComponentModel> components,
        List<PathModel> paths,
        List<UniqueModel> uniques) {
    /** Copies the lists. */
    public EntityModel {
        aliases = List.copyOf(aliases);
        upcasts = List.copyOf(upcasts);
        components = List.copyOf(components);
        paths = List.copyOf(paths);
        uniques = List.copyOf(uniques);
    }

    /** The table's key; absent only where problems were reported. */
    public Optional<PathModel> primary() {
        for (PathModel path : paths) { // asked for each pair of a table's entities
            if (path.kind() == PathKind.TABLE) {
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }
}

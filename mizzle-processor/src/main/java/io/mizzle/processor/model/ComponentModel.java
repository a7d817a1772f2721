package io.mizzle.processor.model;

import com.squareup.javapoet.TypeName;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A component of an entity or document and the attribute it is stored in.
 *
 * @param name the component's name: accessor, field of the metamodel, method of the builder
 * @param type as declared (constructor parameter, accessor's result), primitives unboxed, {@code Optional} included, without its own
 *     {@code @Nullable}
 * @param value what is stored; without the component's own {@code Optional} or {@code @Nullable}
 * @param storedName the attribute's name; with {@code @Flatten} the prefix
 * @param presence what absence means
 * @param access what an update may do with it
 * @param roles what mizzle does with it
 * @param generatedId which id, where {@code roles} has {@code GENERATED_ID}
 * @param defaultValue where {@code presence} is {@code DEFAULTED}
 * @param sensitive never printed
 * @param renamedFrom the attribute's former name, which items may still have
 * @param omitEmpty an empty string, collection or zero is not stored
 * @param flattened the components of a flattened document, with the prefix already in their stored names; empty: not flattened
 */
public record ComponentModel(
        String name,
        TypeName type,
        ValueModel value,
        String storedName,
        Presence presence,
        Access access,
        Set<ComponentRole> roles,
        @Nullable GeneratedIdKind generatedId,
        @Nullable DefaultModel defaultValue,
        boolean sensitive,
        @Nullable String renamedFrom,
        boolean omitEmpty,
        List<ComponentModel> flattened) {
    /** Copies the collections. */
    public ComponentModel {
        roles = Set.copyOf(roles);
        flattened = List.copyOf(flattened);
    }

    /** Whether mizzle does this with it. */
    public boolean is(ComponentRole role) {
        return roles.contains(role);
    }

    /** Whether the document's components are attributes of the item. */
    public boolean isFlattened() {
        return !flattened.isEmpty();
    }
}

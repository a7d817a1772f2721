package io.mizzle.processor.writing;

import static io.mizzle.processor.writing.CoreTypes.ACCESS;

import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeVariableName;
import io.mizzle.processor.source.Code;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The type variables of a document's class: {@code E} and {@code A}, or longer names where a type that it uses is called so.
 *
 * @param entity the entity
 * @param access what an update may do with the document as a whole
 */
record DocumentVariables(TypeVariableName entity, TypeVariableName access) {

    /** Variables that hide none of these types. */
    static DocumentVariables beside(Collection<? extends TypeName> types) {
        Set<String> words = new TreeSet<>();
        types.forEach(type -> words.addAll(List.of(type.toString().split("\\W+"))));
        return new DocumentVariables(
                TypeVariableName.get(words.contains("E") ? "EntityT" : "E"),
                TypeVariableName.get(words.contains("A") ? "AccessT" : "A"));
    }

    /** {@code A extends Access}, as it is declared. */
    TypeVariableName boundedAccess() {
        return TypeVariableName.get(access.name, ACCESS);
    }

    /** The Javadoc of both. */
    Code documented() {
        return Code.of(
                "\n@param <$L> the entity\n@param <$L> what an update may do with the document as a whole",
                entity.name,
                access.name);
    }
}

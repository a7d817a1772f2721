package io.mizzle.processor.declaration;

import com.squareup.javapoet.ClassName;
import java.util.Optional;

/** Finds declarations by name, in sources and in class files. */
public interface Declarations {
    /**
     * The declaration of a type.
     *
     * @param type its name
     * @return empty when there is no such type
     */
    Optional<DeclaredType> find(ClassName type);
}

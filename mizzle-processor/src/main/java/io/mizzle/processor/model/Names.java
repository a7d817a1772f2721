package io.mizzle.processor.model;

import com.squareup.javapoet.ClassName;

/**
 * What a declared type and its generated class are called.
 *
 * @param type what the user declared
 * @param metamodel the generated class: {@code QOuter_Order} for {@code Outer.Order}
 * @param constant its constant: {@code ORDER}
 * @param isPublic whether both can be seen from other packages
 */
public record Names(ClassName type, ClassName metamodel, String constant, boolean isPublic) {
    /** The type's simple name, as in messages. */
    public String simpleName() {
        return type.simpleName();
    }
}

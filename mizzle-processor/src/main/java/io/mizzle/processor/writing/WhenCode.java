package io.mizzle.processor.writing;

import com.squareup.javapoet.CodeBlock;
import io.mizzle.processor.model.WhenModel;

/** What must hold of an item in a sparse index, as a condition on the metamodel's attributes. */
final class WhenCode {

    private WhenCode() {}

    /** {@code status.eq(Order.Status.OPEN)}. */
    static CodeBlock of(WhenModel when) {
        CodeBlock attribute = Members.attribute(when.member());
        if (when instanceof WhenModel.Equal equal) {
            return CodeBlock.of("$L.eq($L)", attribute, Literals.of(equal.value()));
        }
        if (when instanceof WhenModel.In in) {
            return CodeBlock.of(
                    "$L.in($L)",
                    attribute,
                    Text.arguments(in.values().stream().map(Literals::of).toList()));
        }
        return CodeBlock.of("$L.exists()", attribute);
    }
}

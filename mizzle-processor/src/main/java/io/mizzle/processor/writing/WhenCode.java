package io.mizzle.processor.writing;

import io.mizzle.processor.model.WhenModel;
import io.mizzle.processor.source.Code;

/** What must hold of an item in a sparse index, as a condition on the metamodel's attributes. */
final class WhenCode {

    private WhenCode() {}

    /** {@code status.eq(Order.Status.OPEN)}. */
    static Code of(WhenModel when) {
        Code attribute = Members.attribute(when.member());
        if (when instanceof WhenModel.Equal equal) {
            return Code.of("$L.eq($L)", attribute, Literals.of(equal.value()));
        }
        if (when instanceof WhenModel.In in) {
            return Code.of(
                    "$L.in($L)",
                    attribute,
                    Text.arguments(in.values().stream().map(Literals::of).toList()));
        }
        return Code.of("$L.exists()", attribute);
    }
}

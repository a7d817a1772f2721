package io.mizzle.processor.model;

import java.util.List;

/** One of the facts, joined by AND, that put an item into a sparse index. */
public sealed interface WhenModel {
    /** The component it is about. */
    MemberModel member();

    /**
     * {@code status = OPEN}.
     *
     * @param member the component
     * @param value the value
     */
    record Equal(MemberModel member, LiteralModel value) implements WhenModel {}

    /**
     * {@code status IN (OPEN, PAID)}.
     *
     * @param member the component
     * @param values at least one
     */
    record In(MemberModel member, List<LiteralModel> values) implements WhenModel {
        /** Copies the values. */
        public In {
            values = List.copyOf(values);
        }
    }

    /**
     * {@code couponCode IS PRESENT}.
     *
     * @param member the component
     */
    record Present(MemberModel member) implements WhenModel {}
}

package io.mizzle.processor.model;

import com.squareup.javapoet.ClassName;
import java.util.List;

/** What a component is when its attribute is absent, and what is written for null. */
public sealed interface DefaultModel {
    /**
     * The values of {@code @Default({"…"})}: exactly one for a scalar or enum, the elements for a list or set.
     *
     * @param values in order
     */
    record Values(List<LiteralModel> values) implements DefaultModel {
        /** Copies the values. */
        public Values {
            values = List.copyOf(values);
        }
    }

    /**
     * A class with a constructor without parameters that is a {@code Supplier} of the component's type.
     *
     * @param type the class
     */
    record Provider(ClassName type) implements DefaultModel {}
}

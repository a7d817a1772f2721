package io.mizzle;

import io.mizzle.expression.Attribute;
import io.mizzle.expression.ListAttribute;
import io.mizzle.expression.Literal;
import io.mizzle.expression.SetAttribute;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** Elements that an update adds or deletes, as one value of the attribute's own type. Null elements are left to the codec. */
final class Elements {

    private Elements() {}

    static <T> Literal of(String operator, SetAttribute<?, T, ?> attribute, Set<? extends T> elements) {
        requireSome(operator, attribute, elements);
        Literal literal =
                Attribute.literalOf(attribute, operator, Collections.unmodifiableSet(new LinkedHashSet<>(elements)));
        if (literal.encoded().hasL()) {
            throw new IllegalArgumentException(operator + "() on set \"" + attribute
                    + "\": DynamoDB has no sets of its elements' type, so the set is stored as a list. Read the item and set()"
                    + " the whole set.");
        }
        return literal;
    }

    static <T> Literal of(String operator, ListAttribute<?, T, ?, ?> attribute, Collection<? extends T> elements) {
        requireSome(operator, attribute, elements);
        return Attribute.literalOf(attribute, operator, Collections.unmodifiableList(new ArrayList<>(elements)));
    }

    private static void requireSome(String operator, Attribute<?, ?, ?> attribute, Collection<?> elements) {
        if (elements.isEmpty()) {
            throw new IllegalArgumentException(operator + "() on \"" + attribute
                    + "\" got no elements. Leave it out when there is nothing to " + operator + ".");
        }
    }
}

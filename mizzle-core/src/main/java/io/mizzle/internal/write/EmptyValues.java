package io.mizzle.internal.write;

import io.mizzle.expression.Attribute;
import io.mizzle.expression.SetAttribute;
import io.mizzle.expression.UpdateAction;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.Role;
import java.math.BigDecimal;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Values that are stored as nothing, empty sets and what {@code @OmitEmpty} leaves out: to set one is to remove the attribute. */
final class EmptyValues {

    private EmptyValues() {}

    /** The action as it is sent. */
    static <E> UpdateAction<E> removed(EntityDefinition<E> entity, UpdateAction<E> action) {
        if (action instanceof UpdateAction.SetLiteral<E> set
                && omitted(entity, action.attribute())
                && empty(set.value().encoded())) {
            return new UpdateAction.Remove<>(action.attribute());
        }
        return action;
    }

    private static <E> boolean omitted(EntityDefinition<E> entity, Attribute<E, ?, ?> attribute) {
        return attribute instanceof SetAttribute<?, ?, ?>
                || entity.has(Role.OMIT_EMPTY)
                        && entity.components().stream()
                                .filter(component -> component.is(Role.OMIT_EMPTY))
                                .anyMatch(component -> Attribute.specOf(component.attribute())
                                        .path()
                                        .equals(Attribute.specOf(attribute).path()));
    }

    private static boolean empty(AttributeValue value) {
        return switch (value.type()) {
            case S -> value.s().isEmpty();
            case B -> value.b().asByteArrayUnsafe().length == 0;
            case N -> new BigDecimal(value.n()).signum() == 0;
            case L -> value.l().isEmpty();
            case M -> value.m().isEmpty();
            default -> false;
        };
    }
}

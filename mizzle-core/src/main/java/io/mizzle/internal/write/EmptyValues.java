package io.mizzle.internal.write;

import io.mizzle.expression.SetAttribute;
import io.mizzle.expression.UpdateAction;
import io.mizzle.schema.EntityDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Values that are stored as nothing: to set one is to remove the attribute. */
final class EmptyValues {

    private EmptyValues() {}

    /** The action as it is sent. */
    static <E> UpdateAction<E> removed(EntityDefinition<E> entity, UpdateAction<E> action) {
        if (action instanceof UpdateAction.SetLiteral<E> set
                && action.attribute() instanceof SetAttribute<?, ?, ?>
                && noElements(set.value().encoded())) {
            return new UpdateAction.Remove<>(action.attribute());
        }
        return action;
    }

    private static boolean noElements(AttributeValue value) {
        return value.hasL() && value.l().isEmpty();
    }
}

package io.mizzle.internal.write;

import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.MizzleException;
import io.mizzle.exception.ModelException;
import io.mizzle.exception.OldItem;
import io.mizzle.exception.UniqueViolationException;
import io.mizzle.internal.write.WritePlan.Change;
import io.mizzle.schema.UniqueAttribute;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The guard item of a unique value, taken or given back.
 *
 * @param <E> the entity
 * @param attribute what is unique
 * @param shown the value as text, masked where it is sensitive
 * @param plan a put of the guard, or its delete
 */
record Guard<E>(UniqueAttribute<E> attribute, String shown, WritePlan<E> plan) implements Companion {

    @Override
    public String purpose() {
        return (takes() ? "a new guard" : "the old guard deleted") + " of unique \"" + attribute.name() + "\"";
    }

    private boolean takes() {
        return plan.change() instanceof Change.Put<E>;
    }

    /** A value that one item gives back and another takes changes its owner: the new guard, over that of the old owner. */
    @Override
    public WritePlan<?> joined(WritePlan<?> other, ErrorContext statement) {
        if (other.equals(plan)) {
            return plan;
        }
        boolean taken = other.change() instanceof Change.Put<?>;
        if (takes() && !taken) {
            return over(plan, other);
        }
        if (!takes() && taken) {
            return over(other, plan);
        }
        if (takes()) {
            throw new UniqueViolationException(statement, attribute.name(), shown, null, null);
        }
        throw new ModelException(
                statement,
                "Two items of the transaction give back the same value of unique \"" + attribute.name() + "\"",
                "Only one of them can have its guard: delete or change them one after the other",
                null);
    }

    @SuppressWarnings("unchecked") // both are of one entity, which the guard's key names
    private static <X> WritePlan<X> over(WritePlan<X> taken, WritePlan<?> givenBack) {
        return taken.requiring(((WritePlan<X>) givenBack).conditions());
    }

    @Override
    public @Nullable MizzleException refusal(Map<String, AttributeValue> item, RuntimeException cause) {
        if (takes()) {
            return new UniqueViolationException(
                    ErrorContext.NONE, attribute.name(), shown, new OldItem(item, null), cause);
        }
        return new ModelException(
                ErrorContext.NONE,
                "The guard of its value of unique \"" + attribute.name()
                        + "\" belongs to another item with the same value,"
                        + " which was stored before the guards were",
                "Give one of the two items another value with the AWS SDK, then write the guards that are missing",
                cause);
    }
}

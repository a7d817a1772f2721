package io.mizzle.internal.write;

import io.mizzle.expression.Attribute;
import io.mizzle.expression.AttributePath;
import io.mizzle.expression.UpdateAction;
import io.mizzle.internal.write.WritePlan.Change;
import io.mizzle.schema.Component;
import io.mizzle.schema.Role;

/** Whether a write that was applied and is sent again leaves the item as the first time left it. Pure. */
final class Repetition {

    private Repetition() {}

    /**
     * Whether it may be sent again though it may have been applied: it writes the same again, or its own version stands in the way of a
     * second time, and what is stored then shows that the first was its own.
     */
    static <E> boolean isHarmless(WritePlan<E> plan) {
        if (!(plan.change() instanceof Change.Update<E> update)) {
            return true;
        }
        boolean guarded = plan.expectation().version() != null && WriteIds.of(plan) != null;
        return guarded || update.actions().stream().allMatch(action -> isHarmless(plan, action));
    }

    private static <E> boolean isHarmless(WritePlan<E> plan, UpdateAction<E> action) {
        if (action instanceof UpdateAction.SetValue<E> || action instanceof UpdateAction.Append<E>) {
            return false;
        }
        if (action instanceof UpdateAction.Add<E> add) {
            return add.value().encoded().n() == null || isVersion(plan, action);
        }
        // An element beyond the end of a list is added there, and each removal moves the elements behind it.
        return action instanceof UpdateAction.SetIfAbsent<E> || !isElement(action);
    }

    /** A version only has to change: that it counts two is no harm. */
    private static <E> boolean isVersion(WritePlan<E> plan, UpdateAction<E> action) {
        return plan.entity()
                .component(Role.VERSION)
                .map(Component::storedName)
                .filter(path(action).toString()::equals)
                .isPresent();
    }

    private static boolean isElement(UpdateAction<?> action) {
        AttributePath path = path(action);
        return path.steps().get(path.steps().size() - 1) instanceof AttributePath.Step.Position;
    }

    private static AttributePath path(UpdateAction<?> action) {
        return Attribute.specOf(action.attribute()).path();
    }
}

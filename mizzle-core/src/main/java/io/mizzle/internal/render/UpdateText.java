package io.mizzle.internal.render;

import io.mizzle.expression.UpdateAction;
import java.util.List;
import java.util.stream.Collectors;

/** Update actions as people read them: names and values in place, sensitive ones masked. */
public final class UpdateText {

    private UpdateText() {}

    /**
     * All actions, one after the other.
     *
     * @param actions may be empty
     */
    public static String of(List<? extends UpdateAction<?>> actions) {
        return actions.stream().map(UpdateText::of).collect(Collectors.joining(", "));
    }

    private static String of(UpdateAction<?> action) {
        String name = action.attribute().toString();
        if (action instanceof UpdateAction.SetLiteral<?> set) {
            return name + " = " + set.value();
        }
        if (action instanceof UpdateAction.SetValue<?> set) {
            return name + " = " + set.value();
        }
        if (action instanceof UpdateAction.SetIfAbsent<?> set) {
            return name + " = " + set.value() + " if absent";
        }
        if (action instanceof UpdateAction.Append<?> append) {
            return (append.inFront() ? "prepend " : "append ") + append.elements() + " to " + name;
        }
        if (action instanceof UpdateAction.Add<?> add) {
            return "add " + add.value() + " to " + name;
        }
        if (action instanceof UpdateAction.DeleteElements<?> delete) {
            return "delete " + delete.elements() + " from " + name;
        }
        return "remove " + name;
    }
}

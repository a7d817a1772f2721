package io.mizzle.internal.plan;

import io.mizzle.exception.MissingAccessPathException.UnusablePath;
import java.util.List;

/**
 * A plan and why it was chosen.
 *
 * @param plan the plan
 * @param unusable the other paths and what they lack
 * @param why why this path
 */
public record ReadDecision<E>(ReadPlan<E> plan, List<UnusablePath> unusable, String why) {

    /** Copies the list. */
    public ReadDecision {
        unusable = List.copyOf(unusable);
    }
}

package io.mizzle.internal.write;

import io.mizzle.expression.Condition;
import java.util.List;

/**
 * The plan of an update.
 *
 * @param <E> the entity
 * @param plan what is sent
 * @param used what it relies on of the item as it was read; part of the plan's conditions
 */
record UpdatePlan<E>(WritePlan<E> plan, List<Condition<E>> used) {}

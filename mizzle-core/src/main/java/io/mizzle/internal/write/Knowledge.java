package io.mizzle.internal.write;

import io.mizzle.expression.Attribute;
import io.mizzle.expression.AttributePath;
import io.mizzle.expression.Condition;
import io.mizzle.expression.Equality;
import io.mizzle.expression.Literal;
import io.mizzle.expression.Predicate;
import io.mizzle.expression.UpdateAction;
import io.mizzle.internal.plan.ConditionEvaluator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What is known of an item after an update: the primary key, which no update changes, then what the update sets, then what its
 * conditions demand, then what was read before. Of what was read it notes what was used: an update must make that its condition. For one plan.
 *
 * @param <E> the entity
 */
final class Knowledge<E> {

    private final List<UpdateAction<E>> actions;
    private final List<UpdateAction<E>> created;
    private final List<Condition<E>> conditions;
    private final Map<AttributePath, AttributeValue> key;
    private final @Nullable Map<String, AttributeValue> read;
    private final Map<AttributePath, Condition<E>> used = new LinkedHashMap<>(4);

    /**
     * For one plan.
     *
     * @param actions of the update, mizzle's own included
     * @param created what is done only if the item is created
     * @param conditions joined by AND
     * @param key the values the primary key is made of
     * @param read the attributes of the item as it was read, or null where it was not
     */
    Knowledge(
            List<UpdateAction<E>> actions,
            List<UpdateAction<E>> created,
            List<Condition<E>> conditions,
            Map<AttributePath, AttributeValue> key,
            @Nullable Map<String, AttributeValue> read) {
        this.actions = actions;
        this.created = created;
        this.conditions = conditions;
        this.key = key;
        this.read = read;
    }

    /** Whether the update changes this attribute of a stored item, or something around or below it. */
    boolean touches(Attribute<E, ?, ?> attribute) {
        return touching(actions, path(attribute)) != null;
    }

    /** What the update does to an attribute of a stored item, null where it leaves it. */
    @Nullable UpdateAction<E> action(Attribute<E, ?, ?> attribute) {
        return touching(actions, path(attribute));
    }

    /** What is known of an attribute. */
    Finding find(Attribute<E, ?, ?> attribute) {
        AttributeValue part = key.get(path(attribute));
        if (part != null) {
            return new Finding.Known(part);
        }
        UpdateAction<E> action = touching(actions, path(attribute));
        if (action != null) {
            return after(action, path(attribute));
        }
        Finding demanded = demanded(conditions, path(attribute));
        if (demanded != null) {
            return demanded;
        }
        UpdateAction<E> creation = touching(created, path(attribute));
        return creation != null ? after(creation, path(attribute)) : remembered(attribute);
    }

    /** What is known of an attribute as it is stored before the update. */
    Finding before(Attribute<E, ?, ?> attribute) {
        AttributeValue part = key.get(path(attribute));
        if (part != null) {
            return new Finding.Known(part);
        }
        Finding demanded = demanded(conditions, path(attribute));
        return demanded != null ? demanded : remembered(attribute);
    }

    /** What was read and used: conditions that must join those of the update. */
    List<Condition<E>> used() {
        return used.isEmpty() ? List.of() : List.copyOf(used.values());
    }

    private @Nullable UpdateAction<E> touching(List<UpdateAction<E>> all, AttributePath path) {
        for (UpdateAction<E> action : all) {
            if (path(action.attribute()).overlaps(path)) {
                return action;
            }
        }
        return null;
    }

    private Finding after(UpdateAction<E> action, AttributePath path) {
        int above = path(action.attribute()).steps().size();
        boolean whole = above <= path.steps().size();
        if (whole && action instanceof UpdateAction.Remove<E>) {
            return new Finding.Absent();
        }
        if (whole && action instanceof UpdateAction.SetLiteral<E> set) {
            return below(set.value(), path.steps().subList(above, path.steps().size()));
        }
        return new Finding.Computed(action);
    }

    private static Finding below(Literal literal, List<AttributePath.Step> steps) {
        AttributeValue current = literal.encoded();
        for (AttributePath.Step step : steps) {
            AttributeValue next = step instanceof AttributePath.Step.Name name && current.hasM()
                    ? current.m().get(name.name())
                    : null;
            if (next == null) {
                return new Finding.Absent();
            }
            current = next;
        }
        return new Finding.Known(current);
    }

    private @Nullable Finding demanded(List<Condition<E>> all, AttributePath path) {
        for (Condition<E> condition : all) {
            if (condition instanceof Equality<E> equality
                    && path(equality.attribute()).equals(path)) {
                return new Finding.Known(equality.value().encoded());
            }
            if (condition instanceof Predicate.Existence<E> existence
                    && !existence.exists()
                    && path(existence.attribute()).equals(path)) {
                return new Finding.Absent();
            }
            Finding inside = condition instanceof Predicate.And<E> and ? demanded(and.conditions(), path) : null;
            if (inside != null) {
                return inside;
            }
        }
        return null;
    }

    private Finding remembered(Attribute<E, ?, ?> attribute) {
        if (read == null) {
            return new Finding.Unknown();
        }
        AttributeValue value = ConditionEvaluator.value(attribute, read);
        if (value == null) {
            used.put(path(attribute), attribute.notExists());
            return new Finding.Absent();
        }
        used.put(path(attribute), new Equality<>(attribute, PhysicalAttributes.literal(attribute, value)));
        return new Finding.Known(value);
    }

    private static AttributePath path(Attribute<?, ?, ?> attribute) {
        return Attribute.specOf(attribute).path();
    }
}

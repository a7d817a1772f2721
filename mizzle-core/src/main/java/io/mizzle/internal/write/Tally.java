package io.mizzle.internal.write;

import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.ItemNotFoundException;
import io.mizzle.exception.MizzleException;
import io.mizzle.expression.Attribute;
import io.mizzle.expression.AttributePath;
import io.mizzle.expression.Condition;
import io.mizzle.expression.Literal;
import io.mizzle.expression.UpdateAction;
import io.mizzle.internal.write.WritePlan.Change;
import io.mizzle.schema.Counter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A parent that counts or sums what is written: an amount is added to its number, if it exists.
 *
 * @param <P> the parent
 * @param counter which number
 * @param plan an update of the parent
 * @param amount may be negative
 */
record Tally<P>(Counter<P, ?> counter, WritePlan<P> plan, BigDecimal amount) implements Companion {

    static <P> Tally<P> of(Counter<P, ?> counter, WritePlan<P> parent, BigDecimal amount) {
        Change<P> change = new Change.Update<>(List.of(add(counter.total(), amount)));
        return new Tally<>(counter, parent.changing(change), amount);
    }

    private static <P> UpdateAction<P> add(Attribute<P, ?, ?> total, BigDecimal amount) {
        AttributeValue number = AttributeValue.createN(amount.toPlainString());
        return new UpdateAction.Add<>(total, new Literal(amount, number, false));
    }

    @Override
    public String purpose() {
        boolean hidden = counter.summed() != null
                && Attribute.specOf(counter.summed().attribute()).sensitive();
        String shown = hidden ? "***" : (amount.signum() < 0 ? "" : "+") + amount.toPlainString();
        return "an update of " + counter + " (" + shown + ")";
    }

    @Override
    @SuppressWarnings("unchecked") // an item has one entity
    public WritePlan<?> joined(WritePlan<?> other, ErrorContext statement) {
        WritePlan<P> own = (WritePlan<P>) other;
        if (own.change() instanceof Change.Update<P> update) {
            return own.changing(new Change.Update<>(with(update.actions())));
        }
        if (own.change() instanceof Change.Put<P> put) {
            return own.changing(new Change.Put<>(with(put.item())));
        }
        return own.change() instanceof Change.Delete<P> ? own : required(own);
    }

    /** A check of the parent: it is updated on condition of what is checked. */
    private WritePlan<P> required(WritePlan<P> check) {
        Set<Condition<P>> all = new LinkedHashSet<>(plan.conditions());
        all.addAll(check.conditions());
        return check.changing(plan.change()).requiring(List.copyOf(all));
    }

    private List<UpdateAction<P>> with(List<UpdateAction<P>> actions) {
        BigDecimal sum = amount;
        List<UpdateAction<P>> others = new ArrayList<>();
        for (UpdateAction<P> action : actions) {
            if (!path(action.attribute()).equals(path(counter.total()))) {
                others.add(action);
            } else if (action instanceof UpdateAction.Add<P> add) {
                sum = sum.add(new BigDecimal(add.value().encoded().n()));
            }
        }
        others.add(add(counter.total(), sum));
        return others;
    }

    private Map<String, AttributeValue> with(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> counted = new LinkedHashMap<>(item);
        counted.merge(
                path(counter.total()).root(),
                AttributeValue.createN(amount.toPlainString()),
                (old, more) -> AttributeValue.createN(
                        new BigDecimal(old.n()).add(amount).toPlainString()));
        return counted;
    }

    private static AttributePath path(Attribute<?, ?, ?> attribute) {
        return Attribute.specOf(attribute).path();
    }

    @Override
    public @Nullable MizzleException refusal(Map<String, AttributeValue> item, RuntimeException cause) {
        return item.isEmpty()
                ? ItemNotFoundException.ofParent(
                        plan.context(), counter.toString(), counter.child().toString(), cause)
                : null;
    }
}

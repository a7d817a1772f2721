package io.mizzle.internal.graph;

import io.mizzle.internal.wire.KeyEncoder;
import io.mizzle.schema.Binding;
import io.mizzle.schema.KeyMember;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The values by which parents and children belong together. Pure functions. */
final class Values {

    private Values() {}

    /**
     * The values that a parent gives for the bound steps: one list, several where a list or set is followed, none where one is absent.
     */
    static <P> List<List<Object>> ofParent(Way<P, ?> way, Row<P> parent) {
        List<List<Object>> all = List.of(List.of());
        for (Binding<P> binding : way.hop().bindings()) {
            Object value = present(parent.value(binding.from()));
            Collection<?> values = value == null ? List.of() : binding.each() ? elements(value) : List.of(value);
            all = longer(all, values);
        }
        return all;
    }

    private static @Nullable Object present(@Nullable Object value) {
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }

    private static Collection<?> elements(Object value) {
        return value instanceof Collection<?> elements ? elements : List.of(value);
    }

    private static List<List<Object>> longer(List<List<Object>> all, Collection<?> values) {
        List<List<Object>> longer = new ArrayList<>();
        for (List<Object> start : all) {
            for (@Nullable Object value : values) {
                if (value != null) {
                    List<Object> both = new ArrayList<>(start);
                    both.add(value);
                    longer.add(both);
                }
            }
        }
        return longer;
    }

    /** The values of a child, in a form that compares as DynamoDB does; null where one is absent. */
    static <B> @Nullable List<Object> ofTarget(Way<?, B> way, Row<B> child) {
        List<Object> values = new ArrayList<>();
        for (KeyMember<B> step : way.steps()) {
            Object value = present(child.value(step));
            if (value == null) {
                return null;
            }
            values.add(identity(step, value));
        }
        return values;
    }

    /** What a parent gives, in the form of {@link #ofTarget}. */
    static <B> List<Object> asTarget(Way<?, B> way, List<Object> values) {
        List<Object> identities = new ArrayList<>();
        List<KeyMember<B>> steps = way.steps();
        for (int i = 0; i < steps.size(); i++) {
            identities.add(identity(steps.get(i), values.get(i)));
        }
        return identities;
    }

    private static Object identity(KeyMember<?> step, Object value) {
        AttributeValue stored = KeyEncoder.stored(step, value);
        return stored.n() == null ? stored : new BigDecimal(stored.n()).stripTrailingZeros();
    }
}

package io.mizzle;

import io.mizzle.codec.AttributeValues;
import io.mizzle.expression.Attribute;
import io.mizzle.expression.AttributePath;
import io.mizzle.expression.AttributeSpec;
import io.mizzle.internal.plan.ConditionEvaluator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The attributes of one item that a select asked for. Immutable.
 *
 * @param <E> the entity
 */
public final class Tuple<E> {

    private final Map<AttributePath, Cell> cells;

    private Tuple(Map<AttributePath, Cell> cells) {
        this.cells = cells;
    }

    static <E> Tuple<E> of(List<Attribute<E, ?, ?>> attributes, Map<String, AttributeValue> item) {
        Map<AttributePath, Cell> cells = new LinkedHashMap<>();
        attributes.forEach(
                attribute -> put(cells, Attribute.specOf(attribute), ConditionEvaluator.value(attribute, item)));
        return new Tuple<>(cells);
    }

    private static <V> void put(
            Map<AttributePath, Cell> cells, AttributeSpec<V> spec, @Nullable AttributeValue stored) {
        Object value = stored == null
                ? null
                : AttributeValues.decode(
                        spec.codec(), stored, spec.path().entity(), spec.path().toString());
        cells.put(spec.path(), new Cell(value, spec.sensitive()));
    }

    /**
     * The value of one attribute.
     *
     * @param attribute one that the select asked for
     * @return null where the item lacks it
     * @throws IllegalArgumentException if the select did not ask for it
     */
    @SuppressWarnings("unchecked") // the cell was decoded by this attribute's codec
    public <V> @Nullable V get(Attribute<E, V, ?> attribute) {
        Cell cell = cells.get(Attribute.specOf(attribute).path());
        if (cell == null) {
            throw new IllegalArgumentException("The statement did not ask for \"" + attribute
                    + "\". Add it to select(…) or groupBy(…); it asked for " + cells.keySet() + ".");
        }
        return (V) cell.value();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tuple<?> tuple && cells.equals(tuple.cells);
    }

    @Override
    public int hashCode() {
        return cells.hashCode();
    }

    /** Attributes and values, sensitive ones masked. */
    @Override
    public String toString() {
        return cells.entrySet().stream()
                .map(cell -> cell.getKey() + "=" + cell.getValue())
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private record Cell(@Nullable Object value, boolean sensitive) {
        @Override
        public String toString() {
            return sensitive && value != null ? "***" : String.valueOf(value);
        }
    }
}

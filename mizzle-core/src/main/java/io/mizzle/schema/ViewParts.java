package io.mizzle.schema;

import java.util.List;
import java.util.Map;

/** The related items of one view, as they were read. */
public final class ViewParts {

    private final Map<String, Object> values;

    /**
     * For the runtime.
     *
     * @param values by the parts' names: a {@link List} or an {@link java.util.Optional}
     */
    public ViewParts(Map<String, Object> values) {
        this.values = Map.copyOf(values);
    }

    /**
     * What one component of the view gets.
     *
     * @param part one of the view's own
     * @throws IllegalArgumentException if the part is another view's
     */
    @SuppressWarnings("unchecked") // the runtime reads each part as the part itself says
    public <T> T get(ViewPart<?, ?, T> part) {
        Object value = values.get(part.name());
        if (value == null) {
            throw new IllegalArgumentException("The view has no part \"" + part.name() + "\". It has " + names() + ".");
        }
        return (T) value;
    }

    private List<String> names() {
        return values.keySet().stream().sorted().toList();
    }
}

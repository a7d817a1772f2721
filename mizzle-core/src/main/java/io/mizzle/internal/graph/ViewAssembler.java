package io.mizzle.internal.graph;

import io.mizzle.schema.ToMany;
import io.mizzle.schema.ViewDefinition;
import io.mizzle.schema.ViewPart;
import io.mizzle.schema.ViewParts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes views: each part from the edge in its place. */
record ViewAssembler<E, V>(ViewDefinition<E, V> view) implements Assembler {

    @Override
    @SuppressWarnings("NullAway") // a view is never null
    public Object assemble(Object content, List<List<Object>> children) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < children.size(); i++) {
            ViewPart<E, V, ?> part = view.parts().get(i);
            List<Object> found = children.get(i);
            boolean many = part.relation() instanceof ToMany<?, ?>;
            values.put(part.name(), many ? List.copyOf(found) : found.stream().findFirst());
        }
        return view.assemble(content, new ViewParts(values));
    }
}

package io.mizzle;

import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.ModelException;
import io.mizzle.internal.execute.Engine;
import io.mizzle.schema.Branch;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.Form;
import io.mizzle.schema.ViewDefinition;
import io.mizzle.schema.ViewPart;
import io.mizzle.schema.ViewParts;
import io.mizzle.schema.ViewSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The entities of a view, as inserts.
 *
 * @param <V> the view
 */
final class ViewItems<V> {

    private static final int MOST = 100;

    private final Engine engine;
    private final String name;
    private final Map<Object, Write<?>> inserts = new LinkedHashMap<>();
    private final Function<TransactionResult, V> stored;

    private ViewItems(Engine engine, ViewSchema<?, V> view, V value) {
        this.engine = engine;
        this.name = view.toString();
        this.stored = view(view, value);
    }

    static <V> ViewItems<V> of(Engine engine, ViewSchema<?, V> view, V value) {
        ViewItems<V> items = new ViewItems<>(engine, view, value);
        if (items.inserts.size() > MOST) {
            throw items.refused(
                    "The view has " + items.inserts.size() + " items, and a transaction writes " + MOST + " at most",
                    "Insert its entities by insert(…).values(…) or batch(), the root last");
        }
        return items;
    }

    List<Write<?>> writes() {
        return List.copyOf(inserts.values());
    }

    /** The view as it is stored after a transaction of these writes. */
    V stored(TransactionResult result) {
        return stored.apply(result);
    }

    private ModelException refused(String problem, String remedy) {
        return new ModelException(new ErrorContext("insert", name, null), problem, remedy, null);
    }

    private <E, W> Function<TransactionResult, W> view(ViewSchema<E, W> schema, W value) {
        ViewDefinition<E, W> view = ViewDefinition.of(schema);
        Function<TransactionResult, Object> root = form(view.root(), view.rootOf(value));
        Map<String, Function<TransactionResult, Object>> parts = new LinkedHashMap<>();
        view.parts().forEach(part -> parts.put(part.name(), part(part, value)));
        return result -> {
            Map<String, Object> values = new HashMap<>();
            parts.forEach((part, made) -> values.put(part, made.apply(result)));
            return view.assemble(root.apply(result), new ViewParts(values));
        };
    }

    private <W> Function<TransactionResult, Object> part(ViewPart<?, W, ?> part, W view) {
        Object value = part.value().apply(view);
        if (value instanceof Optional<?> optional) {
            Optional<Function<TransactionResult, Object>> one = optional.map(each -> element(part, each));
            return result -> one.map(made -> made.apply(result));
        }
        List<Function<TransactionResult, Object>> all = new ArrayList<>();
        for (Object each : (List<?>) value) {
            all.add(element(part, each));
        }
        return result -> all.stream().map(made -> made.apply(result)).toList();
    }

    private Function<TransactionResult, Object> element(ViewPart<?, ?, ?> part, Object value) {
        Form<?, ?> form = part.form();
        return form(form == null ? entity(part, value) : form, value);
    }

    /** Of a sealed interface's entities the one whose record it is. */
    private EntitySchema<?> entity(ViewPart<?, ?, ?> part, Object value) {
        for (Branch<?, ?> branch : part.relation().definition().branches()) {
            if (EntityDefinition.of(branch.target()).type() == value.getClass()) {
                return branch.target();
            }
        }
        throw refused(
                "Part \"" + part.name() + "\" holds a " + value.getClass().getSimpleName()
                        + ", which no entity of its relation is",
                "Put only entities into it that the relation names");
    }

    @SuppressWarnings("unchecked") // a form of a view's part is of the values it holds
    private Function<TransactionResult, Object> form(Form<?, ?> form, Object value) {
        if (form instanceof ViewSchema<?, ?> view) {
            return (Function<TransactionResult, Object>) (Function<?, ?>) view((ViewSchema<?, Object>) view, value);
        }
        if (form instanceof EntitySchema<?> entity) {
            return insert((EntitySchema<Object>) entity, value);
        }
        throw refused(
                "The view holds projections, " + form + ", which are only parts of items",
                "Insert the entities themselves");
    }

    /** An entity that occurs twice is one item. */
    private Function<TransactionResult, Object> insert(EntitySchema<Object> schema, Object entity) {
        Write<?> write = inserts.computeIfAbsent(
                List.of(schema, entity), each -> new InsertInto<>(engine, schema).values(entity));
        return result -> found(result, write);
    }

    private static Object found(TransactionResult result, Write<?> write) {
        @Nullable Object stored = result.get(write).orElse(null);
        if (stored == null) {
            throw new IllegalStateException("The transaction does not know what it inserted. Read it.");
        }
        return stored;
    }
}

package io.mizzle.internal.graph;

import io.mizzle.internal.body.ItemReader;
import io.mizzle.internal.body.ItemReading;
import io.mizzle.internal.body.MixedReader;
import io.mizzle.internal.execute.TypeCheck;
import io.mizzle.internal.plan.KeyIdentity;
import io.mizzle.schema.TableSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** All that was read for a graph so far. For one call; not thread-safe. */
final class GraphRows {

    private final GraphSetup setup;
    private final Node<?> root;
    private final Predicate<Map<String, AttributeValue>> roots;
    private final Map<Node<?>, Rows<?>> rows = new LinkedHashMap<>();
    private final Map<Node<?>, Map<KeyIdentity, Map<String, AttributeValue>>> later = new LinkedHashMap<>();
    private final Map<TableSchema<?>, TypeCheck> types = new LinkedHashMap<>();

    /**
     * Nothing yet.
     *
     * @param setup how to decode
     * @param root the root's node
     * @param roots which of its items are wanted, by their keys
     */
    GraphRows(GraphSetup setup, Node<?> root, Predicate<Map<String, AttributeValue>> roots) {
        this.setup = setup;
        this.root = root;
        this.roots = roots;
    }

    TypeCheck types(TableSchema<?> table) {
        return types.computeIfAbsent(
                table, each -> new TypeCheck(setup.engine(), GraphSetup.OPERATION, root.toString(), each));
    }

    /** Tells the listener of items of unknown types. */
    void report() {
        types.values().forEach(TypeCheck::report);
    }

    @SuppressWarnings("unchecked") // a node's rows are of its entity
    <E> Rows<E> of(Node<E> node) {
        return (Rows<E>) rows.computeIfAbsent(node, setup::rows);
    }

    /** The row of a root; null for every other item. */
    @SuppressWarnings("unchecked") // the rows of the root are of its entity
    <E> @Nullable Row<E> root(Map<String, AttributeValue> item) {
        return roots.test(item) ? (Row<E>) of(root).row(item) : null;
    }

    /** What reads the items of these nodes from bytes, or null: entities rather than projections of the same. */
    @Nullable ItemReading reading(Collection<Node<?>> nodes) {
        List<ItemReader<?>> readers = new ArrayList<>();
        for (Node<?> node : nodes) {
            ItemReader<?> reader = of(node).reader();
            if (reader != null) {
                readers.add(node.content().whole() ? 0 : readers.size(), reader);
            }
        }
        return MixedReader.of(readers);
    }

    /** Takes an item for a node; 1 if it is one more. */
    int accept(Node<?> node, Map<String, AttributeValue> item) {
        return (node != root || roots.test(item)) && of(node).accept(item) ? 1 : 0;
    }

    /** Remembers a key that an index gave, to be read from the table in the next wave; 1 if it is one more. */
    int later(Node<?> node, Map<String, AttributeValue> key) {
        return later.computeIfAbsent(node, each -> new LinkedHashMap<>()).putIfAbsent(KeyIdentity.of(key), key) == null
                ? 1
                : 0;
    }

    /** The keys that were remembered for a node. */
    List<Map<String, AttributeValue>> keys(Node<?> node) {
        return new ArrayList<>(later.getOrDefault(node, Map.of()).values());
    }

    /** The rows that belong to a parent, in order. */
    <P> List<Row<?>> children(Row<P> parent, Edge<P> edge) {
        return new Stitching<>(this, edge).children(parent);
    }
}

package io.mizzle.internal.graph;

import io.mizzle.internal.plan.ColumnTest;
import io.mizzle.internal.plan.ReadPlan;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What one wave wants of one node. */
sealed interface Wish {

    /** For which. */
    Node<?> node();

    /**
     * Part of a partition.
     *
     * @param node for which
     * @param plan as if it were read alone
     * @param partition which partition
     * @param span the range of its sort key, or null where it is no range of one text
     * @param key the item it is, where it is one, or null
     */
    record Range(
            Node<?> node,
            ReadPlan.Query<?> plan,
            List<ColumnTest> partition,
            @Nullable Span span,
            @Nullable Key key) implements Wish {

        /** Whether it can be read together with others. */
        boolean joins() {
            return span != null
                    && !plan.hydrate()
                    && (key != null || node.order().limit() == null);
        }
    }

    /**
     * One item.
     *
     * @param node for which
     * @param plan as if it were read alone
     * @param key its key
     */
    record Key(Node<?> node, ReadPlan.Lookup<?> plan, Map<String, AttributeValue> key) implements Wish {}
}

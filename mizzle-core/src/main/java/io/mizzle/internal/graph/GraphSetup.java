package io.mizzle.internal.graph;

import io.mizzle.expression.Condition;
import io.mizzle.internal.body.ItemReading;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.execute.EntityDecoder;
import io.mizzle.internal.execute.ItemDecoder;
import io.mizzle.internal.execute.ReadSetup;
import io.mizzle.internal.plan.ReadOptions;
import io.mizzle.internal.plan.ReadOptions.Flag;
import io.mizzle.internal.plan.StandingConditions;
import io.mizzle.internal.render.ReadRenderer;
import io.mizzle.schema.KeyAttribute;
import io.mizzle.schema.TableDefinition;
import io.mizzle.schema.TableSchema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How one query of related entities asks and decodes.
 *
 * @param engine where it runs
 * @param options of the statement
 * @param maxQueries how many queries one wave may send before ranges of one partition are read together
 * @param now the time of the statement
 */
public record GraphSetup(Engine engine, ReadOptions options, int maxQueries, Instant now) {

    static final String OPERATION = "query";

    /** The options of what is read below the root. */
    ReadOptions below() {
        ReadOptions below = ReadOptions.DEFAULT.with(Flag.HYDRATE).maxFanOut(options.maxFanOut());
        for (Flag flag : List.of(Flag.CONSISTENT, Flag.INCLUDE_EXPIRED, Flag.INCLUDE_DELETED)) {
            below = options.has(flag) ? below.with(flag) : below;
        }
        return below;
    }

    ReadRenderer renderer(TableSchema<?> table, boolean descending) {
        return new ReadRenderer(
                engine.tableName(table), options.has(Flag.CONSISTENT), descending, engine.expressions());
    }

    /**
     * How items of one table are asked for.
     *
     * @param schema the table
     * @param name of what is read, for people
     * @param descending whether from the end of the sort key
     * @param reading reads them from bytes, or null
     */
    ReadSetup<Object> asking(TableSchema<?> schema, String name, boolean descending, @Nullable ItemReading reading) {
        TableDefinition table = TableDefinition.of(schema);
        Set<String> names = new LinkedHashSet<>();
        names.add(table.partition().name());
        KeyAttribute sort = table.sort();
        if (sort != null) {
            names.add(sort.name());
        }
        return new ReadSetup<>(
                OPERATION,
                renderer(schema, descending),
                new Undecoded(reading),
                name,
                names,
                engine.random(),
                engine.wire());
    }

    /** Items stay as they are until they are needed. */
    private record Undecoded(@Nullable ItemReading reader) implements ItemDecoder<Object> {

        @Override
        public @Nullable Object decode(Map<String, AttributeValue> item) {
            return null;
        }
    }

    <E> Rows<E> rows(Node<E> node) {
        EntityDecoder<E> decoder = new EntityDecoder<>(node.entity(), engine.interceptors(), OPERATION);
        List<Condition<E>> residual = new ArrayList<>(node.conditions());
        residual.addAll(StandingConditions.of(node.entity(), options, now));
        return new Rows<>(node, decoder, residual);
    }
}

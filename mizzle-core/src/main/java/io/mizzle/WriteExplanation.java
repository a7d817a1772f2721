package io.mizzle;

import io.mizzle.internal.render.UpdateText;
import io.mizzle.internal.wire.ItemSize;
import io.mizzle.internal.write.PreparedWrite;
import io.mizzle.internal.write.WritePlan;
import io.mizzle.schema.EntityDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** Explains writes. Pure. */
final class WriteExplanation {

    private static final double BYTES_PER_UNIT = 1024;

    private WriteExplanation() {}

    static Explanation of(PreparedWrite<?> prepared) {
        WritePlan<?> plan = prepared.plan();
        return new Explanation(
                plan.operation() + " (" + requestNames(prepared) + ")",
                plan.entity().name(),
                plan.table(),
                "table key",
                plan.context().key(),
                condition(plan),
                update(plan),
                notes(prepared),
                List.of(),
                Math.max(1, prepared.requests().size()),
                prepared.plan().companions().isEmpty() ? units(plan) : together(plan));
    }

    /** A transaction costs twice what its items cost alone. */
    private static double together(WritePlan<?> plan) {
        return 2
                * (units(plan)
                        + plan.companions().stream()
                                .mapToDouble(companion -> units(companion.plan()))
                                .sum());
    }

    private static String requestNames(PreparedWrite<?> prepared) {
        return prepared.requests().isEmpty()
                ? "nothing to send"
                : prepared.requests().stream().map(WriteExplanation::name).collect(Collectors.joining(", "));
    }

    private static String name(DynamoDbRequest request) {
        String type = request.getClass().getSimpleName();
        return type.substring(0, type.length() - "Request".length());
    }

    private static @Nullable String condition(WritePlan<?> plan) {
        return plan.conditions().isEmpty()
                ? null
                : plan.conditions().stream().map(Object::toString).collect(Collectors.joining(" AND "));
    }

    private static @Nullable String update(WritePlan<?> plan) {
        return plan.change() instanceof WritePlan.Change.Update<?> update ? UpdateText.of(update.actions()) : null;
    }

    private static List<String> notes(PreparedWrite<?> prepared) {
        List<String> notes = new ArrayList<>(prepared.notes());
        if (prepared.plan().change() instanceof WritePlan.Change.Put<?> put) {
            notes.add("The item has " + ItemSize.of(put.item()) + " bytes and is in "
                    + indexes(prepared.plan().entity(), put.item()) + " of the table's indexes.");
        }
        prepared.plan()
                .companions()
                .forEach(companion -> notes.add("In the same transaction: " + companion.purpose() + "."));
        return notes;
    }

    static double units(WritePlan<?> plan) {
        if (plan.change() instanceof WritePlan.Change.Put<?> put) {
            return units(plan.entity(), put.item());
        }
        return plan.change() instanceof WritePlan.Change.None<?> ? 2 : 1;
    }

    /** Of an item that is put. */
    static double units(EntityDefinition<?> entity, Map<String, AttributeValue> item) {
        return Math.ceil(ItemSize.of(item) / BYTES_PER_UNIT) * (1 + indexes(entity, item));
    }

    /** How many indexes have an entry for an item: those whose keys it has. */
    private static long indexes(EntityDefinition<?> entity, Map<String, AttributeValue> item) {
        Set<String> names = item.keySet();
        return entity.paths().stream()
                .skip(1)
                .filter(path -> path.columns().stream().allMatch(column -> names.contains(column.name())))
                .map(path -> path.index())
                .distinct()
                .count();
    }
}

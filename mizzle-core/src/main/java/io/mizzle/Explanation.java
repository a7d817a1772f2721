package io.mizzle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a statement would do, as data and, by {@link #toString()}, as text. Values of sensitive attributes are masked. Nothing was
 * sent to find out. Immutable.
 *
 * @param operation the statement's operation and the DynamoDB operations it uses: {@code update (UpdateItem)}
 * @param entity the entity's simple name, or null where the statement is about several
 * @param table the physical table's name
 * @param accessPath the way to the items: {@code table key}, {@code gsi1 (byStatus)}, {@code scan}
 * @param keyCondition what the key says, or null where it says nothing
 * @param condition what is checked beside the key: the filter of a read, the condition of a write; null where nothing is
 * @param update what an update does, or null for other statements
 * @param notes why it is done like this, in sentences
 * @param warnings what is seldom meant, in sentences
 * @param requests how many requests are sent at least
 * @param estimatedCapacity the capacity units this costs at least, as far as it can be known before sending
 * @param waves of a query of related entities, in order; none for other statements
 */
public record Explanation(
        String operation,
        @Nullable String entity,
        String table,
        String accessPath,
        @Nullable String keyCondition,
        @Nullable String condition,
        @Nullable String update,
        List<String> notes,
        List<String> warnings,
        int requests,
        double estimatedCapacity,
        List<Wave> waves) {

    /** Copies the lists. */
    public Explanation {
        notes = List.copyOf(notes);
        warnings = List.copyOf(warnings);
        waves = List.copyOf(waves);
    }

    Explanation(
            String operation,
            @Nullable String entity,
            String table,
            String accessPath,
            @Nullable String keyCondition,
            @Nullable String condition,
            @Nullable String update,
            List<String> notes,
            List<String> warnings,
            int requests,
            double estimatedCapacity) {
        this(
                operation,
                entity,
                table,
                accessPath,
                keyCondition,
                condition,
                update,
                notes,
                warnings,
                requests,
                estimatedCapacity,
                List.of());
    }

    /**
     * How many requests all waves of a query of related entities send together, for data of these sizes: the exact number where the sizes
     * are. {@code explained.requests(size -> size.unit() == FURTHER_PAGES ? 0 : n)} is what it takes for n of everything.
     *
     * @param sizeOf gives the sizes that {@link #waves} name; not asked where there are no waves
     * @return {@link #requests()} where there are no waves
     * @throws IllegalArgumentException if a size is negative
     */
    public int requests(ToIntFunction<WaveSize> sizeOf) {
        return waves.isEmpty()
                ? requests
                : waves.stream().mapToInt(wave -> wave.requests(sizeOf)).sum();
    }

    /** One line per thing there is to say. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        lines.add(operation + (entity == null ? "" : " of " + entity) + " on table " + table);
        lines.add("  path:      " + accessPath);
        add(lines, "  key:       ", keyCondition);
        add(lines, "  condition: ", condition);
        add(lines, "  update:    ", update);
        lines.add("  requests:  " + requests + ", at least " + estimatedCapacity + " capacity units");
        notes.forEach(note -> lines.add("  note:      " + note));
        warnings.forEach(warning -> lines.add("  warning:   " + warning));
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, String label, @Nullable String value) {
        if (value != null) {
            lines.add(label + value);
        }
    }
}

package io.mizzle.migration.pull;

import static io.mizzle.migration.pull.RecordText.quoted;

import io.mizzle.schema.Index;
import io.mizzle.schema.KeyAttribute;
import io.mizzle.schema.KeyType;
import io.mizzle.table.TableDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A table as one record: every attribute that is part of a key is a component with its own type, so that any table can be written so. */
final class OwnTable {

    private static final List<String> KEPT_BY_MIZZLE = List.of("_type", "_v");
    private static final List<String> METHODS = List.of("in", "key", "keyOf", "builder", "copy", "of");

    private final TableDescription table;
    private final Sample.Kind items;
    private final String packageName;
    private final String type;
    private final Map<String, KeyAttribute> keys = new TreeMap<>();

    OwnTable(TableDescription table, Sample.Kind items, String packageName, Names names) {
        this.table = table;
        this.items = items;
        this.packageName = packageName;
        this.type = names.type(table.name());
        table.keyAttributes().forEach(each -> keys.put(each.name(), each));
    }

    PulledSource source() {
        RecordText text = new RecordText(packageName, "public record " + type)
                .documented("An item of table " + table.name().replace("*/", "") + ", pulled from it.")
                .annotated("@Table(name = " + quoted(table.name()) + ")");
        Names names = new Names();
        METHODS.forEach(names::component);
        table.indexes().forEach(index -> names.component(index.name()));
        for (String attribute : attributes()) {
            component(text, attribute, names);
        }
        return new PulledSource(packageName.replace('.', '/') + "/" + type + ".java", text.print(" {}"));
    }

    /** Keys first. */
    private List<String> attributes() {
        List<String> attributes = new ArrayList<>();
        table.key().forEach(each -> attributes.add(each.name()));
        TreeSet<String> others = new TreeSet<>(items.attributes().keySet());
        others.removeAll(KEPT_BY_MIZZLE);
        others.addAll(keys.keySet());
        table.indexes().forEach(index -> others.addAll(index.included()));
        if (table.settings().timeToLive() != null) {
            others.add(table.settings().timeToLive());
        }
        others.removeAll(attributes);
        attributes.addAll(others);
        return attributes;
    }

    private void component(RecordText text, String attribute, Names names) {
        String name = names.component(attribute);
        List<String> marks = new ArrayList<>();
        if (attribute.equals(table.partition().name())) {
            marks.add("@PartitionKey");
        } else if (table.sort() != null && attribute.equals(table.sort().name())) {
            marks.add("@SortKey");
        }
        table.indexes().forEach(index -> indexMarks(index, attribute, marks));
        if (!name.equals(attribute)) {
            marks.add("@AttributeName(" + quoted(attribute) + ")");
        }
        boolean expires = attribute.equals(table.settings().timeToLive());
        boolean key = keys.containsKey(attribute);
        if (expires) {
            marks.add("@Ttl");
        }
        boolean required = table.key().stream().anyMatch(each -> each.name().equals(attribute));
        if (!required) {
            marks.add("@Nullable");
        }
        text.component(marks, expires && !key ? "Instant" : java(attribute), name);
    }

    private String java(String attribute) {
        KeyAttribute key = keys.get(attribute);
        if (key != null) {
            return key.type() == KeyType.S ? "String" : key.type() == KeyType.N ? "BigDecimal" : "SdkBytes";
        }
        SampledAttribute sampled = items.attributes().get(attribute);
        return sampled == null ? "AttributeValue" : sampled.java(false);
    }

    private void indexMarks(Index index, String attribute, List<String> marks) {
        if (!index.local()) {
            add("@IndexPartitionKey", index, index.partition(), attribute, marks);
        }
        add("@IndexSortKey", index, index.sort(), attribute, marks);
    }

    private static void add(
            String annotation, Index index, List<KeyAttribute> among, String attribute, List<String> marks) {
        for (int i = 0; i < among.size(); i++) {
            if (among.get(i).name().equals(attribute)) {
                String order = among.size() > 1 ? ", order = " + i : "";
                String local = index.local() ? ", local = true" : "";
                String projection = projection(index);
                boolean alone = order.isEmpty() && local.isEmpty() && projection.isEmpty();
                marks.add(annotation + "(" + (alone ? "" : "value = ") + quoted(index.name()) + order + local
                        + projection + ")");
            }
        }
    }

    static String projection(@Nullable Index index) {
        if (index == null || index.projection() == Index.Projection.ALL) {
            return "";
        }
        String included = index.projection() == Index.Projection.INCLUDE
                ? ", include = " + quoted(index.included().stream().sorted().toList())
                : "";
        return ", projection = ProjectionType." + index.projection() + included;
    }
}

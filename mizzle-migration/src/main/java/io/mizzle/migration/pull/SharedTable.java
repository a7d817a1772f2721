package io.mizzle.migration.pull;

import static io.mizzle.migration.pull.RecordText.quoted;

import io.mizzle.schema.Index;
import io.mizzle.schema.KeyAttribute;
import io.mizzle.schema.KeyType;
import io.mizzle.table.TableDescription;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A table as a sealed interface and a record for each type its items say they are: where the key attributes of every type are made of
 * constants and of other attributes, and no two types can have the same key. Other tables are one record.
 */
final class SharedTable {

    private final TableDescription table;
    private final Sample sample;
    private final String packageName;
    private final Names names;
    private final String typeAttribute;
    private final Map<String, List<Guess>> keys = new LinkedHashMap<>();

    private SharedTable(TableDescription table, Sample sample, String packageName, Names names) {
        this.table = table;
        this.sample = sample;
        this.packageName = packageName;
        this.names = names;
        this.typeAttribute = sample.typeAttribute().orElse(Sample.TYPE);
    }

    static Optional<List<PulledSource>> of(TableDescription table, Sample sample, String packageName, Names names) {
        boolean typed = !sample.kinds().isEmpty()
                && !sample.kinds().containsKey("")
                && (sample.typeAttribute().isPresent() || sample.kinds().size() > 1);
        boolean texts = table.keyAttributes().stream().allMatch(each -> each.type() == KeyType.S)
                && table.indexes().stream()
                        .allMatch(each ->
                                each.partition().size() == 1 && each.sort().size() <= 1);
        if (!typed || !texts) {
            return Optional.empty();
        }
        SharedTable shared = new SharedTable(table, sample, packageName, names);
        return shared.guess() ? Optional.of(shared.sources()) : Optional.empty();
    }

    private boolean guess() {
        for (Map.Entry<String, Sample.Kind> kind : sample.kinds().entrySet()) {
            List<Guess> guesses = new ArrayList<>();
            for (KeyAttribute attribute : table.key()) {
                Optional<Guess> guess = Guess.of(kind.getValue(), attribute.name(), keyNames());
                if (guess.isEmpty()) {
                    return false;
                }
                guesses.add(guess.get());
            }
            for (List<Guess> other : keys.values()) {
                if (!Guess.distinct(guesses, other)) {
                    return false;
                }
            }
            keys.put(kind.getKey(), guesses);
        }
        return true;
    }

    /** Attributes that are no components: physical keys, and what says what an item is. */
    private Set<String> keyNames() {
        Set<String> names = new TreeSet<>();
        table.keyAttributes().forEach(each -> names.add(each.name()));
        names.add(typeAttribute);
        names.add("_v");
        return names;
    }

    private List<PulledSource> sources() {
        String type = names.type(table.name());
        Map<String, String> types = new LinkedHashMap<>();
        keys.keySet().forEach(each -> types.put(each, names.type(each)));
        List<PulledSource> sources = new ArrayList<>();
        sources.add(source(type, declaration(type, types)));
        types.forEach((stored, each) -> sources.add(source(each, entity(stored, each, type))));
        return sources;
    }

    private PulledSource source(String type, String text) {
        return new PulledSource(packageName.replace('.', '/') + "/" + type + ".java", text);
    }

    private String declaration(String type, Map<String, String> types) {
        KeyAttribute sort = table.sort();
        String expiry = table.settings().timeToLive();
        RecordText text = new RecordText(packageName, "public sealed interface " + type)
                .documented("Table " + table.name().replace("*/", "") + ", pulled from it."
                        + (sample.typeAttribute().isPresent()
                                ? ""
                                : " Its items do not say what they are: their entities are guessed from their keys. Store the"
                                        + " type names in attribute " + Sample.TYPE + " before they are read."))
                .annotated("@Table(name = " + quoted(table.name()) + ", partitionKey = "
                        + quoted(table.partition().name()) + (sort == null ? "" : ", sortKey = " + quoted(sort.name()))
                        + (expiry == null ? "" : ", timeToLive = " + quoted(expiry))
                        + (typeAttribute.equals(Sample.TYPE) ? "" : ", typeAttribute = " + quoted(typeAttribute))
                        + ")");
        for (Index index : table.indexes()) {
            String name = "name = " + quoted(index.name());
            String partition =
                    ", partitionKey = " + quoted(index.partition().get(0).name());
            String sortKey = index.sort().isEmpty()
                    ? ""
                    : ", sortKey = " + quoted(index.sort().get(0).name());
            text.annotated((index.local() ? "@LocalIndex(" + name : "@GlobalIndex(" + name + partition) + sortKey
                    + OwnTable.projection(index) + ")");
        }
        return text.print(" permits " + String.join(", ", types.values()) + " {}");
    }

    private String entity(String stored, String type, String tableType) {
        Sample.Kind kind = Objects.requireNonNull(sample.kinds().get(stored));
        Names own = new Names();
        List.of("in", "key", "keyOf", "builder", "copy", "of").forEach(own::component);
        table.indexes().forEach(index -> own.component(index.name()));
        Map<String, String> components = new LinkedHashMap<>();
        for (String attribute : kind.attributes().keySet()) {
            if (!keyNames().contains(attribute)) {
                components.put(attribute, own.component(attribute));
            }
        }
        List<Guess> key = Objects.requireNonNull(keys.get(stored));
        RecordText text = new RecordText(packageName, "public record " + type)
                .documented("An item of type " + stored.replace("*/", "") + ".")
                .annotated(stored.equals(type) ? "@Entity" : "@Entity(type = " + quoted(stored) + ")")
                .annotated("@Key(partition = " + quoted(key.get(0).template(components))
                        + (key.size() > 1 ? ", sort = " + quoted(key.get(1).template(components)) : "") + ")");
        table.indexes().forEach(index -> indexKey(index, kind, components).ifPresent(text::annotated));
        TreeSet<String> members = new TreeSet<>();
        key.forEach(each -> members.addAll(each.attributes()));
        components.forEach((attribute, name) -> component(text, kind, attribute, name, members.contains(attribute)));
        return text.print(" implements " + tableType + " {}");
    }

    private void component(RecordText text, Sample.Kind kind, String attribute, String name, boolean member) {
        List<String> marks = new ArrayList<>();
        if (!name.equals(attribute)) {
            marks.add("@AttributeName(" + quoted(attribute) + ")");
        }
        boolean expires = attribute.equals(table.settings().timeToLive());
        if (expires) {
            marks.add("@Ttl");
        }
        if (!kind.always(attribute) || expires) {
            marks.add("@Nullable");
        }
        @Nullable SampledAttribute sampled = kind.attributes().get(attribute);
        String java =
                member ? "String" : expires ? "Instant" : sampled == null ? "AttributeValue" : sampled.java(false);
        text.component(marks, java, name);
    }

    private Optional<String> indexKey(Index index, Sample.Kind kind, Map<String, String> components) {
        Optional<Guess> partition = Guess.of(kind, index.partition().get(0).name(), keyNames());
        Optional<Guess> sort = index.sort().isEmpty()
                ? Optional.empty()
                : Guess.of(kind, index.sort().get(0).name(), keyNames());
        if (partition.isEmpty() || sort.isEmpty() && !index.sort().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("@IndexKey(index = " + quoted(index.name())
                + (index.local()
                        ? ""
                        : ", partition = " + quoted(partition.get().template(components)))
                + sort.map(each -> ", sort = " + quoted(each.template(components)))
                        .orElse("") + ")");
    }
}

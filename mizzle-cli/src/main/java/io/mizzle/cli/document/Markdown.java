package io.mizzle.cli.document;

import io.mizzle.migration.schema.SchemaAttribute;
import io.mizzle.migration.schema.SchemaColumn;
import io.mizzle.migration.schema.SchemaEntity;
import io.mizzle.migration.schema.SchemaFact;
import io.mizzle.migration.schema.SchemaKey;
import io.mizzle.migration.schema.SchemaTable;
import io.mizzle.schema.Index;
import io.mizzle.schema.KeyAttribute;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables, entities, attributes and access patterns on a page. */
final class Markdown {

    private final StringBuilder out = new StringBuilder();

    private Markdown() {}

    static String page(List<SchemaTable> tables) {
        Markdown page = new Markdown();
        page.line("# Tables");
        tables.forEach(page::table);
        return page.out.toString();
    }

    private void table(SchemaTable table) {
        line("\n## " + table.name() + "\n");
        line("| | partition key | sort key | attributes |");
        line("|---|---|---|---|");
        List<KeyAttribute> sort = table.description().sort() == null
                ? List.of()
                : List.of(table.description().sort());
        cells("table", keys(List.of(table.description().partition())), keys(sort), "all");
        for (Index index : table.description().indexes()) {
            String kind = index.local() ? "local index " : "global index ";
            cells(kind + code(index.name()), keys(index.partition()), keys(index.sort()), projection(index));
        }
        String timeToLive = table.description().settings().timeToLive();
        if (timeToLive != null) {
            line("\nItems expire by " + code(timeToLive) + ".");
        }
        accessPatterns(table);
        table.entities().forEach(this::entity);
    }

    private void accessPatterns(SchemaTable table) {
        line("\n### Access patterns\n");
        line("| entity | by | request | partition key | sort key | only items |");
        line("|---|---|---|---|---|---|");
        for (SchemaEntity entity : table.entities()) {
            pattern(entity, entity.key(), "table");
            entity.indexKeys().forEach(key -> pattern(entity, key, code(key.index())));
        }
    }

    private void pattern(SchemaEntity entity, SchemaKey key, String where) {
        String request = key.index().isEmpty() ? "GetItem, Query" : "Query";
        cells(
                entity.simpleName(),
                code(key.name()),
                request + " on " + where,
                templates(key.partition()),
                templates(key.sort()),
                key.when().isEmpty() ? "all" : facts(key.when()));
    }

    private void entity(SchemaEntity entity) {
        line("\n### " + entity.simpleName() + "\n");
        line("| attribute | component | stored | Java | |");
        line("|---|---|---|---|---|");
        for (SchemaAttribute attribute : entity.attributes()) {
            cells(
                    code(attribute.name()),
                    code(attribute.component()),
                    attribute.stored(),
                    code(attribute.java()),
                    remarks(entity, attribute));
        }
    }

    private static String remarks(SchemaEntity entity, SchemaAttribute attribute) {
        Stream<String> presence = attribute.required() ? Stream.empty() : Stream.of(attribute.presence());
        Stream<String> unique = entity.unique().stream()
                .filter(each -> each.component().equals(attribute.component()))
                .map(each -> "UNIQUE");
        return Stream.of(presence, attribute.roles().stream(), unique)
                .flatMap(each -> each)
                .map(word -> word.toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }

    private static String projection(Index index) {
        return switch (index.projection()) {
            case ALL -> "all";
            case KEYS_ONLY -> "keys";
            case INCLUDE ->
                index.included().stream().sorted().map(Markdown::code).collect(Collectors.joining(", ", "keys, ", ""));
        };
    }

    private static String keys(List<KeyAttribute> attributes) {
        return attributes.stream()
                .map(each -> code(each.name()) + " " + each.type())
                .collect(Collectors.joining(", "));
    }

    private static String templates(List<SchemaColumn> columns) {
        return columns.stream().map(column -> code(column.text())).collect(Collectors.joining(", "));
    }

    private static String facts(List<SchemaFact> facts) {
        return facts.stream()
                .map(fact -> fact.in().isEmpty()
                        ? "with " + code(fact.component())
                        : code(fact.component()) + " is " + String.join(" or ", fact.in()))
                .collect(Collectors.joining(", "));
    }

    private static String code(String text) {
        return "`" + text.replace("|", "\\|") + "`";
    }

    private void cells(String... cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}

package io.mizzle.cli.command;

import io.mizzle.cli.output.TextTable;
import io.mizzle.schema.Index;
import io.mizzle.schema.KeyAttribute;
import io.mizzle.table.Capacity;
import io.mizzle.table.LiveTable;
import io.mizzle.table.StreamView;
import io.mizzle.table.TableDescription;
import io.mizzle.table.TableSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Live tables for people. */
final class TableText {

    private static final String NONE = "-";

    private TableText() {}

    static List<String> cells(LiveTable table) {
        TableDescription description = table.description();
        TableSettings settings = description.settings();
        return List.of(
                table.name(),
                key(description.partition()),
                key(description.sort()),
                names(description.globalIndexes()),
                names(description.localIndexes()),
                billing(settings.capacity()),
                Objects.requireNonNullElse(settings.timeToLive(), NONE),
                stream(settings.stream()),
                String.valueOf(table.itemCount()),
                Counts.bytes(table.sizeBytes()));
    }

    static List<String> details(LiveTable table) {
        TableSettings settings = table.description().settings();
        TextTable text = new TextTable(table.name(), table.state().toLowerCase(Locale.ROOT));
        List<String> cells = cells(table);
        text.add(List.of("  partition key", cells.get(1)));
        text.add(List.of("  sort key", cells.get(2)));
        table.description().indexes().forEach(index -> text.add(List.of("  " + kind(index), index(table, index))));
        text.add(List.of("  billing", cells.get(5)));
        text.add(List.of("  time to live", cells.get(6)));
        text.add(List.of("  stream", cells.get(7)));
        text.add(List.of("  table class", shown(settings.storageClass())));
        text.add(List.of("  deletion protection", onOff(settings.deletionProtection())));
        text.add(List.of("  point-in-time recovery", onOff(settings.pointInTimeRecovery())));
        text.add(List.of(
                "  encryption",
                settings.encryption() == null ? NONE : settings.encryption().text()));
        text.add(List.of("  tags", settings.tags() == null ? NONE : new TreeMap<>(settings.tags()).toString()));
        text.add(List.of("  items", cells.get(8)));
        text.add(List.of("  size", cells.get(9)));
        text.add(List.of("  arn", shown(table.arn())));
        List<String> lines = new ArrayList<>(text.lines());
        lines.add("");
        return lines;
    }

    private static String kind(Index index) {
        return index.local() ? "local index" : "global index";
    }

    private static String index(LiveTable table, Index index) {
        String keys = Stream.concat(index.partition().stream(), index.sort().stream())
                .map(TableText::key)
                .collect(Collectors.joining(", "));
        String state = table.indexStates().getOrDefault(index.name(), "ACTIVE");
        return index.name() + " (" + keys + ") " + index.projection() + (state.equals("ACTIVE") ? "" : " " + state);
    }

    static String key(@Nullable KeyAttribute attribute) {
        return attribute == null ? NONE : attribute.name() + ":" + attribute.type();
    }

    private static String names(List<Index> indexes) {
        return indexes.isEmpty() ? NONE : indexes.stream().map(Index::name).collect(Collectors.joining(","));
    }

    private static String billing(@Nullable Capacity capacity) {
        if (capacity instanceof Capacity.Provisioned provisioned) {
            return "provisioned " + provisioned.reads() + "/" + provisioned.writes();
        }
        return "on demand";
    }

    private static String stream(@Nullable StreamView view) {
        return view == null || view == StreamView.OFF ? NONE : view.name();
    }

    private static String onOff(@Nullable Boolean on) {
        return on == null ? NONE : on ? "on" : "off";
    }

    private static String shown(@Nullable Object value) {
        return value == null ? NONE : value.toString();
    }
}

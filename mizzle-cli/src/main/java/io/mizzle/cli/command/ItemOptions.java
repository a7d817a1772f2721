package io.mizzle.cli.command;

import io.mizzle.cli.item.ItemFields;
import io.mizzle.cli.output.Answer;
import io.mizzle.cli.output.Fields;
import io.mizzle.cli.output.Json;
import io.mizzle.migration.schema.SchemaTable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How items are shown. */
final class ItemOptions {

    @Option(
            names = "--everything",
            description = "Show attributes that no component names, too, such as keys made of templates.")
    boolean everything;

    Answer answer(SchemaTable table, List<Map<String, AttributeValue>> items) {
        ItemFields shown = new ItemFields(table, everything);
        List<Map<String, @Nullable Object>> fields =
                items.stream().map(shown::of).toList();
        return Answer.of(
                Counts.of(items.size(), "item"),
                fields.stream().map(Json::line).toList(),
                Fields.of("table", table.name(), "items", fields));
    }
}

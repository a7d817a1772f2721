package io.mizzle.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.mizzle.cli.Surroundings;
import io.mizzle.cli.terminal.Screen;
import io.mizzle.cli.terminal.Screens;
import io.mizzle.schema.KeyAttribute;
import io.mizzle.schema.KeyType;
import io.mizzle.table.LiveTable;
import io.mizzle.table.TableDescription;
import io.mizzle.table.TableSettings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is seen of a step that takes long: state, elapsed time and DynamoDB's count of items. */
class ShownProgressTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void anIndexThatIsFilledShowsItsStateTheTimeAndTheItems() {
        PrintStream out = new PrintStream(err, true, StandardCharsets.UTF_8);
        Surroundings surroundings = new Surroundings(
                Map.of(), Path.of("").toAbsolutePath(), new ByteArrayInputStream(new byte[0]), out, out, false);
        try (Screen screen = Screens.open(surroundings, false, false);
                ShownProgress progress = new ShownProgress(screen, () -> {})) {
            progress.begins("Create index notes.byTopic");
            progress.waits(live("CREATING"), Duration.ofSeconds(12));
            progress.waits(live("CREATING"), Duration.ofSeconds(12));
            progress.waits(live("ACTIVE"), Duration.ofSeconds(75));
            progress.ends("Create index notes.byTopic");
        }

        assertEquals(
                List.of(
                        "- Create index notes.byTopic ...",
                        "    table UPDATING, index byTopic CREATING, 12 s, 1234 items",
                        "    table UPDATING, 75 s, 1234 items",
                        "- Create index notes.byTopic"),
                err.toString(StandardCharsets.UTF_8).lines().toList());
    }

    private static LiveTable live(String index) {
        TableDescription notes = new TableDescription(
                "notes", new KeyAttribute("author", KeyType.S), null, List.of(), TableSettings.NONE);
        return new LiveTable(notes, "UPDATING", Map.of("byTopic", index), 1234, 99_000, null);
    }
}

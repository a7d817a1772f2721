package io.mizzle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** From a component that is renamed with @RenamedFrom to migrated items, whose keys are made of what was renamed. */
class RenamedTest {

    private static final String HEAD = """
            package desk;

            import io.mizzle.annotation.*;
            import java.util.Set;
            import org.jspecify.annotations.Nullable;

            @Table(name = "desk", partitionKey = "pk", sortKey = "sk")
            @GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
            public sealed interface Desk {
            """;
    private static final String BEFORE = HEAD + """
                @Entity
                @Key(partition = "BOX#{box}", sort = "{{nr}}#{nr:num(4)}")
                @IndexKey(index = "gsi1", name = "byOwner", partition = "OWNER#{owner}", sort = "{nr:num(4)}", when = "owner IS PRESENT")
                record Note(String box, int nr, String owner, String text, @Sensitive @Nullable String pin, Set<String> tags)
                        implements Desk {}
            }
            """;
    private static final String AFTER = HEAD + """
                @Entity
                @Key(partition = "BOX#{box}", sort = "{{nr}}#{number:num(4)}")
                @IndexKey(index = "gsi1", name = "byHolder", partition = "OWNER#{holder}", sort = "{number:num(4)}", when = "holder IS PRESENT")
                record Note(
                        String box,
                        @RenamedFrom("nr") int number,
                        @RenamedFrom("owner") String holder,
                        @RenamedFrom("text") String body,
                        @RenamedFrom("pin") @Sensitive @Nullable String secret,
                        @RenamedFrom("tags") Set<String> labels)
                        implements Desk {}
            }
            """;

    private static final String DESK = "desk/Desk";

    @TempDir
    Path folder;

    private LocalProject project;

    @BeforeEach
    void start() {
        project = new LocalProject(folder, "renamed-");
    }

    @AfterEach
    void drop() {
        project.close();
    }

    private static Map<String, AttributeValue> note(int number) {
        return Map.of(
                "pk", AttributeValue.fromS("BOX#a"),
                "sk", AttributeValue.fromS("{nr}#000" + number),
                "gsi1pk", AttributeValue.fromS("OWNER#ann"),
                "gsi1sk", AttributeValue.fromS("000" + number),
                "_type", AttributeValue.fromS("Note"),
                "box", AttributeValue.fromS("a"),
                "nr", AttributeValue.fromN("" + number),
                "owner", AttributeValue.fromS("ann"),
                "text", AttributeValue.fromS("text " + number),
                "pin", AttributeValue.fromS("geheim"));
    }

    @Test
    void itemsGetTheNewNamesAndKeepTheirKeys() throws Exception {
        project.compile(DESK, BEFORE);
        project.run("generate").exited(ExitCode.OK);
        project.run("migrate").exited(ExitCode.OK);
        for (int i = 1; i <= 9; i++) {
            project.put("desk", note(i));
        }
        project.compile(DESK, AFTER);

        project.run("generate", "--json")
                .exited(ExitCode.OK)
                .prints("Rename desk: attribute nr of items of Note to number")
                .prints("Rename desk: attribute owner of items of Note to holder");
        String plan = Files.readString(project.migration("0001").resolve("plan.json"));
        assertEquals(5, plan.split("\"rename", -1).length - 1, plan);
        assertFalse(plan.contains("rewrite"), plan);
        assertFalse(plan.contains("backfill"), plan);
        project.run("get", "Note", "box=a", "number=1", "--everything")
                .exited(ExitCode.OK)
                .prints("\"body\": \"text 1\"")
                .prints("\"secret\": \"***\"");
        project.run("migrate").exited(ExitCode.OK).says("9 items looked at, 9 changed, 0 refused");

        assertEquals(9, project.items("desk").size());
        for (Map<String, AttributeValue> item : project.items("desk")) {
            assertEquals(
                    Set.of("pk", "sk", "gsi1pk", "gsi1sk", "_type", "box", "number", "holder", "body", "secret"),
                    item.keySet());
        }
        project.run("query", "Note", "holder=ann", "--json").exited(ExitCode.OK).prints("text 9");
        project.run("check").exited(ExitCode.OK);
        project.run("generate").exited(ExitCode.OK).says("No difference");
        project.run("migrate").exited(ExitCode.OK).says("Nothing to do");
    }
}

package io.mizzle.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The project that init makes, whose notes are in one table, at several points of its life; first without classes. */
final class NotesProject extends LocalProject {

    static final String DESCRIPTOR = "target/classes/META-INF/mizzle/notes.Note.json";

    private static final String TEXT = "        String text,";
    private static final String INDEXED = "        @io.mizzle.annotation.IndexPartitionKey(\"%s\") String %s,";

    NotesProject(Path parent, String prefix) throws IOException {
        super(Files.createDirectory(parent.resolve("notes")), prefix);
        run("init").exited(ExitCode.OK);
    }

    /** With classes and its first migration. */
    NotesProject generated() throws IOException {
        compile();
        run("generate").exited(ExitCode.OK);
        return this;
    }

    /** A table with an item, its history, and a schema that has changed since. */
    void migrated() throws IOException {
        generated();
        run("migrate").exited(ExitCode.OK);
        put(
                "notes",
                Map.of(
                        "author", AttributeValue.fromS("ada"),
                        "at", AttributeValue.fromS("2026-11-21T06:26:28.120000000Z"),
                        "text", AttributeValue.fromS("one"),
                        "version", AttributeValue.fromN("1")));
        edit(TEXT, INDEXED.formatted("byText", "text"));
    }

    /** The same, with a migration that is not yet run. */
    void pending() throws IOException {
        migrated();
        run("generate").exited(ExitCode.OK);
    }

    /** A new component with an index. */
    void addTopic() throws IOException {
        edit(TEXT, INDEXED.formatted("byTopic", "topic") + "\n" + TEXT);
    }

    /** Takes back what {@link #migrated()} changed. */
    void withoutIndex() throws IOException {
        edit(INDEXED.formatted("byText", "text"), TEXT);
    }

    void edit(String from, String to) throws IOException {
        edit(folder().resolve("src/main/java/notes/Note.java"), from, to);
        compile();
    }
}

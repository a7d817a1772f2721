package io.mizzle.migration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mizzle.migration.internal.Json;
import io.mizzle.migration.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder that holds a project's migrations, one folder each. */
public final class MigrationFolder {

    private static final String SNAPSHOT = "snapshot.json";
    private static final String PLAN = "plan.json";

    private final Path folder;

    private MigrationFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The migrations of a folder.
     *
     * @param folder need not exist yet
     */
    public static MigrationFolder at(Path folder) {
        return new MigrationFolder(folder);
    }

    /**
     * All migrations in order.
     *
     * @return none where the folder does not exist
     * @throws MigrationException if a file is missing, broken, edited or too new, or the chain has a gap or a fork; the message names the
     *     files
     */
    public List<Migration> read() {
        List<Migration> migrations = new ArrayList<>();
        for (Path each : folders()) {
            Migration migration = read(each);
            String before = migrations.isEmpty()
                    ? null
                    : migrations.get(migrations.size() - 1).id();
            requireChain(migration, before, migrations.size());
            migrations.add(migration);
        }
        return List.copyOf(migrations);
    }

    /**
     * Writes a migration: both files appear or none.
     *
     * @param migration of {@link Generation}
     * @return its folder
     * @throws MigrationException if there is one of that id, or the folder cannot be written
     */
    public Path write(Migration migration) {
        Path target = folder.resolve(migration.id());
        if (Files.exists(target)) {
            throw new MigrationException(
                    "There is a migration " + target + " already", "Remove it, or choose another name");
        }
        try {
            Files.createDirectories(folder);
            Path draft = Files.createTempDirectory(folder, ".draft");
            try {
                Files.writeString(draft.resolve(SNAPSHOT), Json.pretty(MigrationJson.snapshot(migration)));
                Files.writeString(draft.resolve(PLAN), Json.pretty(MigrationJson.plan(migration)));
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                forget(draft);
            }
            return target;
        } catch (IOException failure) {
            throw new MigrationException(
                    "Migration " + target + " cannot be written (" + failure + ")",
                    "Make the folder writable, or name another one",
                    failure);
        }
    }

    /** What could not be moved to its place. */
    private static void forget(Path draft) throws IOException {
        Files.deleteIfExists(draft.resolve(SNAPSHOT));
        Files.deleteIfExists(draft.resolve(PLAN));
        Files.deleteIfExists(draft);
    }

    private List<Path> folders() {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(each -> each.getFileName().toString().matches(Migration.ID))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new MigrationException(
                    "Folder " + folder + " cannot be read (" + failure + ")",
                    "Name the folder that holds the migrations",
                    failure);
        }
    }

    private static Migration read(Path folder) {
        Path file = folder.resolve(SNAPSHOT);
        JsonNode snapshot = json(file);
        MigrationJson.requireFormat(snapshot, file.toString());
        ObjectNode content = snapshot.deepCopy();
        JsonNode checksum = content.remove("checksum");
        if (checksum == null || !checksum.asText().equals(Json.checksum(content))) {
            throw new MigrationException(
                    file + " was edited: its checksum is not that of its content",
                    "Restore it from version control; after a merge, generate the later migration again");
        }
        String id = folder.getFileName().toString();
        if (!snapshot.path("id").asText().equals(id)) {
            throw new MigrationException(
                    file + " is of migration " + snapshot.path("id").asText(),
                    "Do not rename folders of migrations: restore the name");
        }
        Path plan = folder.resolve(PLAN);
        return new Migration(
                id,
                Json.text(snapshot, "parent"),
                Schema.fromJson(snapshot.get("schema"), file.toString()),
                MigrationJson.steps(json(plan), plan.toString()));
    }

    private void requireChain(Migration migration, @Nullable String before, int number) {
        if (!Objects.equals(migration.parent(), before) || migration.number() != number) {
            throw new MigrationException(
                    "Migration " + migration.id() + " in " + folder + " follows " + shown(migration.parent())
                            + ", but the one before it is " + shown(before),
                    "Two branches made migrations at the same time: remove the later one and generate it again");
        }
    }

    private static String shown(@Nullable String id) {
        return id == null ? "nothing" : id;
    }

    private static JsonNode json(Path file) {
        try {
            return Json.parse(Files.readString(file));
        } catch (JsonProcessingException broken) {
            throw new MigrationException(
                    file + " is broken: " + broken.getOriginalMessage() + " (line "
                            + (broken.getLocation() == null
                                    ? "?"
                                    : broken.getLocation().getLineNr()) + ")",
                    "Restore it from version control",
                    broken);
        } catch (IOException missing) {
            throw new MigrationException(
                    file + " cannot be read (" + missing + ")", "Restore it from version control", missing);
        }
    }
}

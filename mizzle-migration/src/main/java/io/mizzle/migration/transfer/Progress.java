package io.mizzle.migration.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mizzle.migration.internal.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** The file beside a transfer's that says how far it is: replaced whole, so that it is never half written. */
final class Progress {

    private final Path file;
    private final TransferTable table;

    Progress(Path transferred, TransferTable table) {
        this.file = transferred.resolveSibling(transferred.getFileName() + ".progress");
        this.table = table;
    }

    /** How far a transfer of the same table came; what another table left says nothing about this one. */
    Optional<JsonNode> read() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            JsonNode state = Json.parse(Files.readString(file));
            return Optional.of(state).filter(each -> each.path("table").asText().equals(table.identity()));
        } catch (JsonProcessingException broken) {
            throw new TransferException(
                    file + " is broken: " + broken.getOriginalMessage(), "Delete it to begin anew", broken);
        }
    }

    /** Sees to it that it can be written, before anything is done that it would have to remember. */
    void requireWritable() {
        try {
            Files.writeString(next(), "");
            Files.delete(next());
        } catch (IOException unwritable) {
            throw new TransferException(
                    file + " cannot be written (" + unwritable + "), where the transfer remembers its place",
                    "Move the file to a folder that can be written",
                    unwritable);
        }
    }

    void write(ObjectNode state) throws IOException {
        Files.writeString(next(), state.put("table", table.identity()).toString());
        Files.move(next(), file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path next() {
        return file.resolveSibling(file.getFileName() + ".new");
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }
}

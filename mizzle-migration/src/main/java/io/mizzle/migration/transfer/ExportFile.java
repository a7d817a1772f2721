package io.mizzle.migration.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mizzle.migration.internal.Checkpoints;
import io.mizzle.migration.internal.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The lines written so far, and where the scan was behind the last of them: what broke off in the middle of a page is cut away. */
final class ExportFile implements Checkpoints, AutoCloseable {

    private final FileChannel channel;
    private final Progress progress;
    private final Format format;
    private final List<String> keys;
    private final TransferProgress hears;
    private @Nullable ItemText text;
    private @Nullable String scan;
    private long items;

    private ExportFile(
            FileChannel channel, Progress progress, Format format, List<String> keys, TransferProgress hears) {
        this.channel = channel;
        this.progress = progress;
        this.format = format;
        this.keys = keys;
        this.hears = hears;
    }

    static ExportFile open(Path part, Progress progress, Format format, List<String> keys, TransferProgress hears)
            throws IOException {
        FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        ExportFile file = new ExportFile(channel, progress, format, keys, hears);
        Optional<JsonNode> before = progress.read();
        if (before.isPresent() && before.get().path("format").asText().equals(format.name())) {
            file.items = before.get().path("items").asLong();
            file.scan = before.get().path("scan").asText();
            channel.truncate(before.get().path("length").asLong());
            String header = Json.text(before.get(), "header");
            file.text = header == null ? null : text(format, CsvText.ofHeader(header));
        } else {
            channel.truncate(0);
        }
        channel.position(channel.size());
        return file;
    }

    private static ItemText text(Format format, ItemText csv) {
        return switch (format) {
            case JSON_LINES -> new PlainJson();
            case DYNAMODB_JSON -> new TypedJson();
            case CSV -> csv;
        };
    }

    synchronized void write(List<Map<String, AttributeValue>> page, Runnable saved) {
        try {
            ItemText lines = text;
            if (lines == null && !page.isEmpty()) {
                lines = text(format, CsvText.of(keys, page));
                text = lines;
                line(lines.header());
            }
            for (Map<String, AttributeValue> item : page) {
                line(lines == null ? "" : lines.write(item));
            }
            items += page.size();
            saved.run();
            hears.items(items);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void line(String line) throws IOException {
        if (!line.isEmpty()) {
            ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
    }

    @Override
    public Optional<String> load() {
        return Optional.ofNullable(scan);
    }

    @Override
    public void save(String checkpoint) {
        try {
            ObjectNode state = Json.object()
                    .put("format", format.name())
                    .put("items", items)
                    .put("length", channel.position())
                    .put("scan", checkpoint);
            if (text != null && !text.header().isEmpty()) {
                state.put("header", text.header());
            }
            progress.write(state);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    long items() {
        return items;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

package io.mizzle.migration.transfer;

import io.mizzle.migration.internal.Json;
import io.mizzle.migration.internal.RateLimit;
import io.mizzle.table.Waiting;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/**
 * Items of a file into a table, several batches side by side. An item that is there already under the same key is replaced. Immutable.
 *
 * <p>Until it is complete, {@code NAME.progress} stands beside the file; running the same import again goes on there.
 */
public final class Import {

    private static final String INVALID = "ValidationException";

    private final Transfer transfer;

    private Import(Transfer transfer) {
        this.transfer = transfer;
    }

    /**
     * An import of four batches side by side at full speed.
     *
     * @param client sends; not closed here
     * @param table the physical name
     * @param file to read
     * @param format of its lines
     */
    public static Import of(DynamoDbClient client, String table, Path file, Format format) {
        return new Import(Transfer.of(client, table, file, format));
    }

    /** The same with so many batches side by side. */
    public Import threads(int count) {
        return new Import(transfer.withWidth(count));
    }

    /** The same with so many write capacity units a second at most. */
    public Import writesPerSecond(double limit) {
        return new Import(transfer.withLimit(limit));
    }

    /** The same by another clock. */
    Import paced(LongSupplier nanos, Waiting.Pause pause) {
        return new Import(transfer.withClock(nanos, pause));
    }

    /** The same with someone who hears of progress. */
    public Import progress(TransferProgress hears) {
        return new Import(transfer.withProgress(hears));
    }

    /**
     * Imports, or goes on with what broke off.
     *
     * @throws TransferException if the file cannot be read, or a line is no item or none that DynamoDB takes; the message names the line
     * @throws software.amazon.awssdk.core.exception.SdkException if DynamoDB refuses
     */
    public TransferResult run() {
        Path file = transfer.file();
        RateLimit limit = transfer.pace().limit();
        TransferTable to = TransferTable.of(transfer.client(), transfer.table());
        Progress place = new Progress(file, to);
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            place.requireWritable();
            try (BatchPuts puts = new BatchPuts(transfer.client(), transfer.table(), transfer.width(), limit)) {
                long count = read(lines, to.keys(), puts, place);
                place.delete();
                return new TransferResult(count, file);
            }
        } catch (IOException failure) {
            throw new TransferException(
                    file + " cannot be read (" + failure + ")", "Name a file that exists, in UTF-8", failure);
        }
    }

    private long read(BufferedReader lines, List<String> keys, BatchPuts puts, Progress place) throws IOException {
        long done = place.read().map(each -> each.path("line").asLong()).orElse(0L);
        long count = place.read().map(each -> each.path("items").asLong()).orElse(0L);
        long number = 0;
        ItemText text = transfer.format() == Format.JSON_LINES ? new PlainJson() : new TypedJson();
        Chunk chunk = new Chunk(keys);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (transfer.format() == Format.CSV && number == 1) {
                text = header(line);
            } else if (number > done && !line.isBlank()) {
                chunk.add(number, item(text, line, number, keys));
                if (chunk.size() == puts.chunkSize()) {
                    count = send(chunk, puts, place, number, count);
                }
            }
        }
        return send(chunk, puts, place, number, count);
    }

    private long send(Chunk chunk, BatchPuts puts, Progress place, long line, long before) throws IOException {
        try {
            puts.put(chunk.items());
        } catch (DynamoDbException refused) {
            throw explained(refused, chunk);
        }
        long count = before + chunk.size();
        chunk.clear();
        place.write(Json.object().put("line", line).put("items", count));
        transfer.progress().items(count);
        return count;
    }

    private RuntimeException explained(DynamoDbException refused, Chunk chunk) {
        AwsErrorDetails details = refused.awsErrorDetails();
        return details == null || !INVALID.equals(details.errorCode())
                ? refused
                : new TransferException(
                        "DynamoDB refuses an item in " + chunk.lines() + " of " + transfer.file() + ": "
                                + details.errorMessage(),
                        "Correct it and run the import again, it goes on there",
                        refused);
    }

    private ItemText header(String line) {
        try {
            return CsvText.ofHeader(line);
        } catch (IllegalArgumentException broken) {
            throw broken(1, broken);
        }
    }

    private Map<String, AttributeValue> item(ItemText text, String line, long number, List<String> keys) {
        try {
            Map<String, AttributeValue> item = text.read(line);
            if (!item.keySet().containsAll(keys)) {
                throw new IllegalArgumentException("the item has not all of the key " + keys);
            }
            return item;
        } catch (IllegalArgumentException broken) {
            throw broken(number, broken);
        }
    }

    private TransferException broken(long line, IllegalArgumentException reason) {
        return new TransferException(
                "Line " + line + " of " + transfer.file() + " is no item: " + reason.getMessage(),
                "Correct it and run the import again, it goes on there; or name the format the file has",
                reason);
    }
}

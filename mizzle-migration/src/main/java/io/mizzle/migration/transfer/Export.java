package io.mizzle.migration.transfer;

import io.mizzle.migration.internal.ParallelScan;
import io.mizzle.migration.internal.RateLimit;
import io.mizzle.table.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.LongSupplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * All items of a table into a file, by a consistent scan in segments side by side. What is written meanwhile may be in it or not. Holds a page
 * per segment, however large the table is. Immutable.
 *
 * <p>Until it is complete the file is called {@code NAME.part}, and {@code NAME.progress} stands beside it; running the same export again
 * goes on there.
 */
public final class Export {

    private static final int PAGE = 1000;

    private final DynamoDbClient client;
    private final String table;
    private final Path file;
    private final Format format;
    private final int segments;
    private final Pace pace;
    private final TransferProgress progress;

    private Export(
            DynamoDbClient client,
            String table,
            Path file,
            Format format,
            int segments,
            Pace pace,
            TransferProgress progress) {
        this.client = client;
        this.table = table;
        this.file = file.toAbsolutePath();
        this.format = format;
        this.segments = segments;
        this.pace = pace;
        this.progress = progress;
    }

    /**
     * An export in four segments at full speed.
     *
     * @param client sends; not closed here
     * @param table the physical name
     * @param file to write; replaced when the export is complete
     * @param format of its lines
     */
    public static Export of(DynamoDbClient client, String table, Path file, Format format) {
        return new Export(client, table, file, format, 4, Pace.FULL, TransferProgress.SILENT);
    }

    /** The same in so many segments side by side. */
    public Export segments(int count) {
        return new Export(client, table, file, format, count, pace, progress);
    }

    /** The same with so many read capacity units a second at most. */
    public Export readsPerSecond(double limit) {
        return new Export(client, table, file, format, segments, pace.of(limit), progress);
    }

    /** The same by another clock. */
    Export paced(LongSupplier nanos, Waiting.Pause pause) {
        return new Export(
                client, table, file, format, segments, new Pace(pace.unitsPerSecond(), nanos, pause), progress);
    }

    /** The same with someone who hears of progress. */
    public Export progress(TransferProgress hears) {
        return new Export(client, table, file, format, segments, pace, hears);
    }

    /**
     * Exports, or goes on with what broke off.
     *
     * @throws TransferException if the file cannot be written
     * @throws software.amazon.awssdk.core.exception.SdkException if DynamoDB refuses
     */
    public TransferResult run() {
        RateLimit limit = pace.limit();
        TransferTable from = TransferTable.of(client, table);
        Progress place = new Progress(file, from);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (ExportFile out = ExportFile.open(part, place, format, from.keys(), progress)) {
            new ParallelScan(client, table, segments, PAGE, limit, out)
                    .run((segment, items, saved) -> out.write(items, saved));
            out.close();
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            place.delete();
            return new TransferResult(out.items(), file);
        } catch (IOException | UncheckedIOException failure) {
            throw new TransferException(
                    file + " cannot be written (" + failure + ")",
                    "Name a file in a folder that can be written, with enough space",
                    failure);
        }
    }
}

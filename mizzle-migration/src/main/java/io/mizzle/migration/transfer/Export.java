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

    private final Transfer transfer;

    private Export(Transfer transfer) {
        this.transfer = transfer;
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
        return new Export(Transfer.of(client, table, file, format));
    }

    /** The same in so many segments side by side. */
    public Export segments(int count) {
        return new Export(transfer.withWidth(count));
    }

    /** The same with so many read capacity units a second at most. */
    public Export readsPerSecond(double limit) {
        return new Export(transfer.withLimit(limit));
    }

    /** The same by another clock. */
    Export paced(LongSupplier nanos, Waiting.Pause pause) {
        return new Export(transfer.withClock(nanos, pause));
    }

    /** The same with someone who hears of progress. */
    public Export progress(TransferProgress hears) {
        return new Export(transfer.withProgress(hears));
    }

    /**
     * Exports, or goes on with what broke off.
     *
     * @throws TransferException if the file cannot be written
     * @throws software.amazon.awssdk.core.exception.SdkException if DynamoDB refuses
     */
    public TransferResult run() {
        Path file = transfer.file();
        RateLimit limit = transfer.pace().limit();
        TransferTable from = TransferTable.of(transfer.client(), transfer.table());
        Progress place = new Progress(file, from);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (ExportFile out = ExportFile.open(part, place, transfer.format(), from.keys(), transfer.progress())) {
            new ParallelScan(transfer.client(), transfer.table(), transfer.width(), PAGE, limit, out)
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

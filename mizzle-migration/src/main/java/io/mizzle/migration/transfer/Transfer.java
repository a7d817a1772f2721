package io.mizzle.migration.transfer;

import io.mizzle.table.Waiting;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * What an export and an import are told alike.
 *
 * @param client sends; not closed here
 * @param table the physical name
 * @param file absolute
 * @param format of its lines
 * @param width how much goes on side by side
 * @param pace how fast it may be
 * @param progress hears of it
 */
record Transfer(
        DynamoDbClient client,
        String table,
        Path file,
        Format format,
        int width,
        Pace pace,
        TransferProgress progress) {

    private static final int DEFAULT_WIDTH = 4;

    static Transfer of(DynamoDbClient client, String table, Path file, Format format) {
        return new Transfer(
                client, table, file.toAbsolutePath(), format, DEFAULT_WIDTH, Pace.FULL, TransferProgress.SILENT);
    }

    Transfer withWidth(int count) {
        return new Transfer(client, table, file, format, count, pace, progress);
    }

    /** So many capacity units a second at most. */
    Transfer withLimit(double unitsPerSecond) {
        return with(new Pace(unitsPerSecond, pace.nanos(), pace.pause()));
    }

    Transfer withClock(LongSupplier nanos, Waiting.Pause pause) {
        return with(new Pace(pace.unitsPerSecond(), nanos, pause));
    }

    private Transfer with(Pace other) {
        return new Transfer(client, table, file, format, width, other, progress);
    }

    Transfer withProgress(TransferProgress hears) {
        return new Transfer(client, table, file, format, width, pace, hears);
    }
}

package io.mizzle.migration.transfer;

import io.mizzle.migration.LocalServer;
import java.net.URI;
import java.nio.file.Path;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Imports a file and exports it again, in a process of its own. */
public final class RoundTrip {

    private RoundTrip() {}

    /** Endpoint, table, file. */
    public static void main(String[] arguments) {
        try (DynamoDbClient client = LocalServer.client(URI.create(arguments[0]))) {
            Path file = Path.of(arguments[2]);
            Import.of(client, arguments[1], file, Format.JSON_LINES).run();
            Export.of(client, arguments[1], Path.of(arguments[2] + ".out"), Format.JSON_LINES)
                    .run();
        }
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        System.out.println((runtime.totalMemory() - runtime.freeMemory()) / 1_000_000 + " MB in use at the end");
    }
}

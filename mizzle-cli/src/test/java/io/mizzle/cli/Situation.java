package io.mizzle.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Everything that a command could leave half done: the files under a folder, and the tables with all that is set and stored.
 *
 * @param files each with a checksum of its content, and each folder
 * @param tables each with its description, its time to live and its items
 */
record Situation(SortedMap<String, String> files, SortedMap<String, String> tables) {

    /** Of files only. */
    static Situation of(Path folder) throws IOException {
        return new Situation(files(folder), new TreeMap<>());
    }

    static Situation of(Path folder, DynamoDbClient client, String prefix) throws IOException {
        SortedMap<String, String> tables = new TreeMap<>();
        client.listTables().tableNames().stream()
                .filter(name -> name.startsWith(prefix))
                .forEach(name -> tables.put(name, table(client, name)));
        return new Situation(files(folder), tables);
    }

    private static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.toList()) {
                files.put(
                        folder.relativize(each).toString(),
                        Files.isDirectory(each) ? "folder" : text(Files.readAllBytes(each)));
            }
        }
        return files;
    }

    private static String text(byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        return content.length + " bytes, checksum " + checksum.getValue();
    }

    private static String table(DynamoDbClient client, String name) {
        List<String> items = client.scan(request -> request.tableName(name)).items().stream()
                .map(item -> new TreeMap<>(item).toString())
                .sorted()
                .toList();
        return client.describeTable(request -> request.tableName(name)).table() + "\n"
                + client.describeTimeToLive(request -> request.tableName(name)).timeToLiveDescription() + "\n"
                + String.join("\n", items);
    }
}

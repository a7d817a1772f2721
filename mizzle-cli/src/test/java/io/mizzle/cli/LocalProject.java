package io.mizzle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mizzle.testing.DynamoDbServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A project in a folder, and its tables in the one DynamoDB Local of this JVM: those of its prefix, which go with it. */
class LocalProject implements AutoCloseable {

    private static final class Server {
        static final DynamoDbServer ONE = DynamoDbServer.embedded();
    }

    private final String prefix;
    private final Shell shell;
    private final DynamoDbClient client = Server.ONE.createClient();

    LocalProject(Path folder, String prefix) {
        this.prefix = prefix;
        shell = new Shell(folder)
                .with("MIZZLE_ENDPOINT", endpoint().toString())
                .with("MIZZLE_TABLE_PREFIX", prefix)
                .with("MIZZLE_HISTORY_TABLE", prefix + "history");
    }

    static URI endpoint() {
        return Server.ONE.endpoint();
    }

    final Shell shell() {
        return shell;
    }

    final Path folder() {
        return shell.folder();
    }

    final Path write(String file, String text) throws IOException {
        return shell.write(file, text);
    }

    final DynamoDbClient client() {
        return client;
    }

    final Result run(String... arguments) {
        return shell.run(arguments);
    }

    /** What a command that ends well prints as JSON, without what all commands print. */
    final JsonNode json(String... arguments) throws IOException {
        String[] all = Stream.concat(Stream.of(arguments), Stream.of("--json")).toArray(String[]::new);
        return new ObjectMapper().readTree(run(all).exited(ExitCode.OK).out()).path("result");
    }

    /** A command that ends so, says why and what to do, and changes nothing at all. */
    final Result refused(ExitCode code, String... arguments) throws IOException {
        Result result = unchangedBy(arguments)
                .exited(code)
                .says("error: ")
                .says("  why: ")
                .says("  do:  ");
        assertEquals("", result.out(), result::toString);
        return result;
    }

    /** A command that changes neither files nor tables. */
    final Result unchangedBy(String... arguments) throws IOException {
        Situation before = Situation.of(folder(), client, prefix);
        Result result = run(arguments);
        Situation after = Situation.of(folder(), client, prefix);
        assertEquals(before.files(), after.files(), result::toString);
        assertEquals(before.tables(), after.tables(), result::toString);
        return result;
    }

    /** Compiles the project with this source. */
    final void compile(String name, String source) throws IOException {
        write("src/main/java/" + name + ".java", source);
        compile();
    }

    final void compile() throws IOException {
        Javac.compile(folder());
    }

    final void edit(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.contains(from), text);
        Files.writeString(file, text.replace(from, to));
    }

    /** Generates a migration of the name of a class that does this, and compiles that. */
    final void generateCustom(String name, String statement) throws IOException {
        String source = "src/main/java/" + name.replace('.', '/') + ".java";
        String simple = name.substring(name.lastIndexOf('.') + 1);
        run("generate", "--custom", name, "--name", simple).exited(ExitCode.OK).says(source + " written");
        String text = Files.readString(folder().resolve(source))
                .replace("run(DataContext context) {", "run(DataContext context) throws Exception {");
        assertEquals(2, text.split("throw new .*;", -1).length, text);
        write(source, text.replaceAll("throw new .*;", statement));
        compile();
    }

    final Path migration(String number) throws IOException {
        try (Stream<Path> all = Files.list(folder().resolve("migrations"))) {
            return all.filter(each -> each.getFileName().toString().startsWith(number))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** What a table is called in DynamoDB. */
    final String physical(String table) {
        return prefix + table;
    }

    final void put(String table, Map<String, AttributeValue> item) {
        client.putItem(request -> request.tableName(physical(table)).item(item));
    }

    final List<Map<String, AttributeValue>> items(String table) {
        return client.scan(request -> request.tableName(physical(table))).items();
    }

    @Override
    public final void close() {
        client.listTables().tableNames().stream()
                .filter(name -> name.startsWith(prefix))
                .forEach(name -> client.deleteTable(request -> request.tableName(name)));
        client.close();
    }
}

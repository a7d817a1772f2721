package io.mizzle.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.dynamodb.services.local.monitoring.Telemetry;

class EmbeddedServerTest {

    @Test
    void storesAnItemWithOneClientAndReadsItWithTheOther() {
        try (DynamoDbServer server = DynamoDbServer.embedded();
                DynamoDbClient client = server.createClient();
                DynamoDbAsyncClient asyncClient = server.createAsyncClient()) {
            String table = RawTables.create(client, "EmbeddedServerTest-items");
            Map<String, AttributeValue> item =
                    Map.of("pk", AttributeValue.fromS("a"), "größe", AttributeValue.fromN("1.5"));

            client.putItem(put -> put.tableName(table).item(item));
            Map<String, AttributeValue> read = asyncClient
                    .getItem(get -> get.tableName(table).key(Map.of("pk", AttributeValue.fromS("a"))))
                    .join()
                    .item();

            assertEquals(item, read);
            client.deleteTable(delete -> delete.tableName(table));
        }
    }

    @Test
    void isStartedOnceForAllThatOpenItAtTheSameTime() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<DynamoDbServer> open = DynamoDbServer::embedded;
            var opened = threads.invokeAll(Stream.generate(() -> open).limit(16).toList());

            var endpoints = opened.stream().map(EmbeddedServerTest::endpoint).collect(Collectors.toSet());

            assertEquals(1, endpoints.size(), endpoints.toString());
            for (Future<DynamoDbServer> server : opened) {
                server.get().close();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void goesOnWhileSomebodyStillHoldsItAndClosingTwiceCountsOnce() {
        try (DynamoDbServer kept = DynamoDbServer.embedded();
                DynamoDbClient client = kept.createClient()) {
            DynamoDbServer other = DynamoDbServer.embedded();

            other.close();
            other.close();

            assertTrue(client.listTables().hasTableNames());
        }
    }

    @Test
    void answersAtTheLoopbackAddressOnly() throws IOException {
        try (DynamoDbServer server = DynamoDbServer.embedded()) {
            int port = server.endpoint().getPort();
            assertTrue(InetAddress.getByName(server.endpoint().getHost()).isLoopbackAddress());

            for (InetAddress address : addressesBeyondThisMachine()) {
                assertThrows(IOException.class, () -> connect(address, port), address + " must not answer");
            }
            connect(InetAddress.getLoopbackAddress(), port);
        }
    }

    @Test
    void neverConfiguresTelemetry() {
        try (DynamoDbServer server = DynamoDbServer.embedded()) {
            assertTrue(server.endpoint().getPort() > 0);

            assertTrue(Telemetry.getTelemetry().isEmpty());
        }
    }

    @Test
    void saysWhichLinesToAddWhenDynamoDbLocalIsMissing() {
        ClassLoader withoutLibraries = ClassLoader.getPlatformClassLoader();

        IllegalStateException thrown =
                assertThrows(IllegalStateException.class, () -> EmbeddedServer.requireDynamoDbLocal(withoutLibraries));

        assertTrue(thrown.getMessage().contains("<artifactId>DynamoDBLocal</artifactId>"), thrown.getMessage());
        assertTrue(thrown.getMessage().contains("licence"), thrown.getMessage());
    }

    private static URI endpoint(Future<DynamoDbServer> server) {
        try {
            return server.get().endpoint();
        } catch (InterruptedException | ExecutionException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static Iterable<InetAddress> addressesBeyondThisMachine() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
    }

    private static void connect(InetAddress address, int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 1_000);
        }
    }
}

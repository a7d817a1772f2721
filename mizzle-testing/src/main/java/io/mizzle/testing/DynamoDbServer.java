package io.mizzle.testing;

import java.net.URI;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * A server with the DynamoDB API for tests: DynamoDB Local in this JVM, one that already runs at an endpoint, or one in
 * a container. Tests get one from {code @DynamoDb}; a program such as a quickstart starts its own:
 *
 * <pre>{@code
 * try (DynamoDbServer server = DynamoDbServer.start(); DynamoDbClient client = server.createClient()) {
 *     client.listTables();
 * }
 * }</pre>
 *
 * <p>All three speak HTTP, so interceptors, retries and the bytes on the wire are those of production. Instances are
 * thread-safe.
 */
public sealed interface DynamoDbServer extends AutoCloseable permits EmbeddedServer, ContainerServer, GivenServer {

    /**
     * The server that the settings choose: the one at {@code -Dmizzle.test.endpoint} (environment:
     * {@code MIZZLE_TEST_ENDPOINT}), a container for {@code -Dmizzle.test.server=testcontainers} (environment:
     * {@code MIZZLE_TEST_SERVER}), otherwise the embedded one.
     *
     * @return a running server, to be closed by the caller
     * @throws IllegalStateException if a setting has no meaning, or as {@link #embedded()} and {@link #container()} do
     */
    static DynamoDbServer start() {
        return ServerChoice.configured().start();
    }

    /**
     * DynamoDB Local in this JVM, in memory, at a free port of the loopback address only, without telemetry.
     *
     * <p>It is started once per JVM: every server of this kind that is open at the same time has the same endpoint and
     * the same tables, and the last one closed stops it. DynamoDB Local promises nothing about several instances in one
     * JVM.
     *
     * @return a running server, to be closed by the caller
     * @throws IllegalStateException if DynamoDB Local is not on the class path (its licence leaves it to you to add it;
     *     the message has the lines) or does not start
     */
    static DynamoDbServer embedded() {
        return EmbeddedServer.open();
    }

    /**
     * DynamoDB Local in a container of its own, through Testcontainers. The image is {@code amazon/dynamodb-local}, or
     * what {@code -Dmizzle.test.image} (environment: {@code MIZZLE_TEST_IMAGE}) names.
     *
     * @return a running server, to be closed by the caller
     * @throws IllegalStateException if Testcontainers is not on the class path, or no Docker answers
     */
    static DynamoDbServer container() {
        return ContainerServer.open(ServerChoice.configuredImage());
    }

    /**
     * A server that somebody else runs, such as DynamoDB Local of a compose file. Closing it stops nothing.
     *
     * @param endpoint where it answers, such as {@code http://localhost:8000}
     * @return the server
     */
    static DynamoDbServer at(URI endpoint) {
        return new GivenServer(endpoint);
    }

    /**
     * Where it answers.
     *
     * @return an absolute address with scheme, host and port
     */
    URI endpoint();

    /**
     * A new client of this server, with credentials that mean nothing outside a test and the region
     * {@code us-east-1}: pointed at AWS by mistake, it can neither read nor delete anything. Through it mizzle reads as through
     * clients that it makes itself ({@code Mizzle.configure}).
     *
     * @return a client, to be closed by the caller before this server
     */
    default DynamoDbClient createClient() {
        return TestClients.createClient(endpoint());
    }

    /**
     * As {@link #createClient()}, asynchronous.
     *
     * @return a client, to be closed by the caller before this server
     */
    default DynamoDbAsyncClient createAsyncClient() {
        return TestClients.createAsyncClient(endpoint());
    }

    /**
     * Stops what this server started; does nothing the second time. Whatever the embedded server and the container
     * hold is gone afterwards.
     */
    @Override
    void close();
}

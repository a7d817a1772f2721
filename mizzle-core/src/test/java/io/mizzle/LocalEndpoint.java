package io.mizzle;

import java.net.InetSocketAddress;
import java.net.URI;
import org.eclipse.jetty.server.Server;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/** DynamoDB Local behind HTTP, inside the tests' JVM, on a free port of the loopback interface. */
final class LocalEndpoint {

    private LocalEndpoint() {}

    /** A new one, which ends with the JVM. */
    static URI start() {
        try {
            Server server = new Server(new InetSocketAddress("127.0.0.1", 0));
            LocalDynamoDBRequestHandler requests = new LocalDynamoDBRequestHandler(0, true, null, true, false);
            server.setHandler(new LocalDynamoDBServerHandler(requests, null));
            server.start();
            return server.getURI().resolve("/");
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local does not start", e);
        }
    }
}

package io.mizzle.migration;

import java.net.InetAddress;
import java.net.URI;
import java.util.logging.Logger;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;
import software.amazon.dynamodb.services.local.shared.access.sqlite.SQLiteLibraryLoader;

/**
 * DynamoDB Local with a database for each access key, as it has unless it is told otherwise. The one of {@code mizzle-testing} has one for
 * all; there, index changes that come at the same time get lost, so tests of tables could only be run one after the other.
 */
final class SeparateDatabases {

    /** It reports looks at an index that is just being deleted, with stacks; who looks is answered all the same. Sets the level itself. */
    private static final Logger NOISE = Logger.getLogger("com.almworks.sqlite4java");

    private SeparateDatabases() {}

    /** Where it answers, until this JVM ends. */
    static URI start() {
        try {
            SQLiteLibraryLoader.initialize();
            QueuedThreadPool threads = new QueuedThreadPool();
            threads.setDaemon(true);
            Server server = new Server(threads);
            ServerConnector connector = new ServerConnector(server);
            connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
            server.addConnector(connector);
            boolean inMemory = true;
            boolean oneDatabase = false;
            boolean delayedStates = false;
            server.setHandler(new ContextHandler(
                    new LocalDynamoDBServerHandler(
                            new LocalDynamoDBRequestHandler(0, inMemory, null, oneDatabase, delayedStates), null),
                    "/"));
            server.start();
            NOISE.setFilter(record -> false);
            return URI.create("http://" + connector.getHost() + ":" + connector.getLocalPort());
        } catch (Exception cause) {
            throw new IllegalStateException("DynamoDB Local did not start", cause);
        }
    }
}

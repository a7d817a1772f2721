package io.mizzle.testing;

import java.net.InetAddress;
import java.net.URI;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;
import software.amazon.dynamodb.services.local.shared.access.sqlite.SQLiteLibraryLoader;

/**
 * DynamoDB Local behind an HTTP server of ours. Its own server listens on every interface of the machine; this one
 * listens on the loopback address only. Telemetry is never configured.
 */
final class LocalProcess {

    private static final boolean IN_MEMORY = true;
    private static final boolean ONE_DATABASE_FOR_ALL_REGIONS = true;
    private static final boolean DELAYED_TABLE_STATES = false;

    private final Server server;
    private final LocalDynamoDBServerHandler handler;

    private LocalProcess(Server server, LocalDynamoDBServerHandler handler) {
        this.server = server;
        this.handler = handler;
    }

    static LocalProcess start() {
        try {
            SQLiteLibraryLoader.initialize();
            LocalDynamoDBServerHandler handler = createHandler();
            Server server = createServer(handler);
            server.start();
            return new LocalProcess(server, handler);
        } catch (Exception | LinkageError cause) {
            throw new IllegalStateException(
                    "DynamoDB Local did not start. When the cause below is a missing class or method, two versions of"
                            + " AWS SDK artifacts are on the class path: import software.amazon.awssdk:bom in"
                            + " <dependencyManagement>. To use another server, set -Dmizzle.test.endpoint=http://….",
                    cause);
        }
    }

    private static LocalDynamoDBServerHandler createHandler() {
        int anyPort = 0;
        return new LocalDynamoDBServerHandler(
                new LocalDynamoDBRequestHandler(
                        anyPort, IN_MEMORY, null, ONE_DATABASE_FOR_ALL_REGIONS, DELAYED_TABLE_STATES),
                null);
    }

    private static Server createServer(LocalDynamoDBServerHandler handler) {
        QueuedThreadPool threads = new QueuedThreadPool();
        threads.setName("dynamodb-local");
        threads.setDaemon(true);
        Server server = new Server(threads);
        ServerConnector connector = new ServerConnector(server);
        connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        connector.setPort(0);
        server.addConnector(connector);
        server.setHandler(new ContextHandler(handler, "/"));
        return server;
    }

    URI endpoint() {
        ServerConnector connector = (ServerConnector) server.getConnectors()[0];
        return URI.create("http://" + connector.getHost() + ":" + connector.getLocalPort());
    }

    void stop() {
        try {
            server.stop();
        } catch (Exception cause) {
            throw new IllegalStateException("DynamoDB Local did not stop.", cause);
        } finally {
            handler.close();
        }
    }

    /**
     * Starts the process for the first that enters and stops it after the last that leaves. One per JVM: a start takes a
     * second, and DynamoDB Local promises nothing about several instances in one JVM.
     */
    static final class Shared {

        static final Shared ONLY = new Shared();

        private @Nullable LocalProcess running;
        private int inside;

        private Shared() {}

        synchronized URI enter() {
            LocalProcess process = running == null ? start() : running;
            running = process;
            inside++;
            return process.endpoint();
        }

        synchronized void leave() {
            inside--;
            if (inside == 0 && running != null) {
                LocalProcess process = running;
                running = null;
                process.stop();
            }
        }
    }
}

package io.mizzle.cli.local;

import java.net.InetAddress;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;
import software.amazon.dynamodb.services.local.shared.access.sqlite.SQLiteLibraryLoader;

/**
 * The process that {@code mizzling local start} leaves running: DynamoDB Local at a port of the loopback address. Its own main class
 * would listen on every interface of the machine.
 */
public final class LocalServer {

    /** What stands for a folder when data is kept in memory. */
    static final String IN_MEMORY = "-";

    private static final boolean ONE_DATABASE_FOR_ALL = true;
    private static final boolean DELAYED_TABLE_STATES = false;

    private LocalServer() {}

    /**
     * Serves until the process is ended.
     *
     * @param arguments the port, and the folder for the data
     * @throws Exception if it cannot start
     */
    public static void main(String[] arguments) throws Exception {
        int port = Integer.parseInt(arguments[0]);
        boolean inMemory = arguments[1].equals(IN_MEMORY);
        SQLiteLibraryLoader.initialize();
        LocalDynamoDBRequestHandler requests = new LocalDynamoDBRequestHandler(
                port, inMemory, inMemory ? null : arguments[1], ONE_DATABASE_FOR_ALL, DELAYED_TABLE_STATES);
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        connector.setPort(port);
        server.addConnector(connector);
        server.setHandler(new ContextHandler(new LocalDynamoDBServerHandler(requests, null), "/"));
        server.start();
        server.join();
    }
}

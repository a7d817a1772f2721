package io.mizzle.testing;

import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;

/** A hold on the one DynamoDB Local of this JVM. */
final class EmbeddedServer implements DynamoDbServer {

    private static final String DYNAMODB_LOCAL =
            "software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler";

    private final URI endpoint;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedServer(URI endpoint) {
        this.endpoint = endpoint;
    }

    static EmbeddedServer open() {
        requireDynamoDbLocal(EmbeddedServer.class.getClassLoader());
        return new EmbeddedServer(LocalProcess.Shared.ONLY.enter());
    }

    static void requireDynamoDbLocal(ClassLoader loader) {
        try {
            Class.forName(DYNAMODB_LOCAL, false, loader);
        } catch (ClassNotFoundException | LinkageError missing) {
            throw new IllegalStateException(MissingLibrary.DYNAMODB_LOCAL.message(), missing);
        }
    }

    @Override
    public URI endpoint() {
        return endpoint;
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            LocalProcess.Shared.ONLY.leave();
        }
    }
}

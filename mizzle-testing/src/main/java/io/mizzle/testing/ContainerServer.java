package io.mizzle.testing;

import java.net.URI;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.utility.DockerImageName;

/** DynamoDB Local in a container. */
final class ContainerServer implements DynamoDbServer {

    private static final int PORT = 8000;

    private final GenericContainer<?> container;

    private ContainerServer(GenericContainer<?> container) {
        this.container = container;
    }

    static DynamoDbServer open(String image) {
        requireTestcontainers(ContainerServer.class.getClassLoader());
        return Starter.start(image);
    }

    static void requireTestcontainers(ClassLoader loader) {
        try {
            Class.forName("org.testcontainers.containers.GenericContainer", false, loader);
        } catch (ClassNotFoundException | LinkageError missing) {
            throw new IllegalStateException(MissingLibrary.TESTCONTAINERS.message(), missing);
        }
    }

    @Override
    public URI endpoint() {
        return URI.create("http://" + container.getHost() + ":" + container.getMappedPort(PORT));
    }

    @Override
    public void close() {
        container.stop();
    }

    /** Keeps the library's classes out of the check for the library. */
    private static final class Starter {

        static ContainerServer start(String image) {
            GenericContainer<?> container = new GenericContainer<>(DockerImageName.parse(image))
                    .withExposedPorts(PORT)
                    .withCommand("-jar", "DynamoDBLocal.jar", "-inMemory", "-sharedDb", "-disableTelemetry");
            try {
                container.start();
            } catch (RuntimeException cause) {
                container.stop();
                throw new IllegalStateException(
                        "The container of \"" + image + "\" did not start. Start Docker, or leave mizzle.test.server"
                                + " out to run DynamoDB Local in this JVM.",
                        cause);
            }
            return new ContainerServer(container);
        }
    }
}

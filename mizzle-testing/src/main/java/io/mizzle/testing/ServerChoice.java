package io.mizzle.testing;

import java.net.URI;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which server the settings ask for. */
sealed interface ServerChoice {

    /** DynamoDB Local in this JVM. */
    record Embedded() implements ServerChoice {}

    /** DynamoDB Local in a container of this image. */
    record Container(String image) implements ServerChoice {}

    /** A server that runs at this address. */
    record Given(URI endpoint) implements ServerChoice {}

    String DEFAULT_IMAGE = "amazon/dynamodb-local:latest";

    static ServerChoice configured() {
        return from(System::getProperty, System::getenv);
    }

    static String configuredImage() {
        return image(setting("mizzle.test.image", System::getProperty, System::getenv));
    }

    static ServerChoice from(
            Function<String, @Nullable String> property, Function<String, @Nullable String> environment) {
        String endpoint = setting("mizzle.test.endpoint", property, environment);
        String server = setting("mizzle.test.server", property, environment);
        if (endpoint != null) {
            return new Given(endpoint(endpoint, server));
        }
        if (server == null) {
            return new Embedded();
        }
        return switch (server.toLowerCase(Locale.ROOT)) {
            case "embedded" -> new Embedded();
            case "testcontainers" -> new Container(image(setting("mizzle.test.image", property, environment)));
            default ->
                throw new IllegalStateException("mizzle.test.server is \"" + server
                        + "\". Use \"embedded\" or \"testcontainers\", or set mizzle.test.endpoint.");
        };
    }

    private static URI endpoint(String endpoint, @Nullable String server) {
        if (server != null) {
            throw new IllegalStateException("Both mizzle.test.endpoint (" + endpoint + ") and mizzle.test.server ("
                    + server + ") are set. Set only one of them.");
        }
        if (!endpoint.matches("https?://[^/\\s]+/?")) {
            throw new IllegalStateException("mizzle.test.endpoint is \"" + endpoint
                    + "\". Write scheme, host and port, such as http://localhost:8000.");
        }
        return URI.create(endpoint);
    }

    private static String image(@Nullable String image) {
        return image == null ? DEFAULT_IMAGE : image;
    }

    private static @Nullable String setting(
            String name, Function<String, @Nullable String> property, Function<String, @Nullable String> environment) {
        String value = property.apply(name);
        if (value == null || value.isBlank()) {
            value = environment.apply(name.toUpperCase(Locale.ROOT).replace('.', '_'));
        }
        return value == null || value.isBlank() ? null : value.strip();
    }

    default DynamoDbServer start() {
        if (this instanceof Given given) {
            return DynamoDbServer.at(given.endpoint());
        }
        return this instanceof Container container ? ContainerServer.open(container.image()) : EmbeddedServer.open();
    }
}

package io.mizzle.testing;

import java.net.URI;

/** A server that runs without us. */
record GivenServer(URI endpoint) implements DynamoDbServer {

    @Override
    public void close() {
        // Whoever started it stops it.
    }
}

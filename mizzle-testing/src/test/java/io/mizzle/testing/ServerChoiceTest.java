package io.mizzle.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServerChoiceTest {

    @Test
    void isEmbeddedWithoutSettings() {
        assertEquals(new ServerChoice.Embedded(), choose(Map.of(), Map.of()));
        assertEquals(new ServerChoice.Embedded(), choose(Map.of("mizzle.test.server", "embedded"), Map.of()));
        assertEquals(new ServerChoice.Embedded(), choose(Map.of("mizzle.test.endpoint", " "), Map.of()));
    }

    @Test
    void takesTheEndpointFromThePropertyBeforeTheEnvironment() {
        Map<String, String> environment = Map.of("MIZZLE_TEST_ENDPOINT", "http://localhost:1");

        assertEquals(
                new ServerChoice.Given(URI.create("http://localhost:2")),
                choose(Map.of("mizzle.test.endpoint", "http://localhost:2"), environment));
        assertEquals(new ServerChoice.Given(URI.create("http://localhost:1")), choose(Map.of(), environment));
    }

    @Test
    void takesAContainerWithItsImage() {
        assertEquals(
                new ServerChoice.Container(ServerChoice.DEFAULT_IMAGE),
                choose(Map.of("mizzle.test.server", "Testcontainers"), Map.of()));
        assertEquals(
                new ServerChoice.Container("mirror/dynamodb-local:3"),
                choose(
                        Map.of("mizzle.test.server", "testcontainers"),
                        Map.of("MIZZLE_TEST_IMAGE", "mirror/dynamodb-local:3")));
    }

    @Test
    void refusesAnEndpointWithoutASchemeAndSaysHowToWriteIt() {
        assertRefused(
                Map.of("mizzle.test.endpoint", "localhost:8000"),
                "mizzle.test.endpoint is \"localhost:8000\"",
                "http://localhost:8000");
    }

    @Test
    void refusesAnUnknownServerAndNamesTheKnownOnes() {
        assertRefused(
                Map.of("mizzle.test.server", "docker"),
                "mizzle.test.server is \"docker\"",
                "\"embedded\" or \"testcontainers\"");
    }

    @Test
    void refusesBothAnEndpointAndAServer() {
        assertRefused(
                Map.of("mizzle.test.server", "embedded", "mizzle.test.endpoint", "http://localhost:8000"),
                "mizzle.test.endpoint (http://localhost:8000)",
                "mizzle.test.server (embedded)");
    }

    private static void assertRefused(Map<String, String> properties, String... parts) {
        IllegalStateException thrown = assertThrows(IllegalStateException.class, () -> choose(properties, Map.of()));
        for (String part : parts) {
            assertTrue(thrown.getMessage().contains(part), thrown.getMessage());
        }
    }

    private static ServerChoice choose(Map<String, String> properties, Map<String, String> environment) {
        return ServerChoice.from(properties::get, environment::get);
    }
}

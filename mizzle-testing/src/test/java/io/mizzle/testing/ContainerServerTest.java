package io.mizzle.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.testcontainers.DockerClientFactory;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class ContainerServerTest {

    @Test
    void answersFromItsContainer() {
        assumeTrue(DockerClientFactory.instance().isDockerAvailable(), "no Docker answers on this machine");

        try (DynamoDbServer server = DynamoDbServer.container();
                DynamoDbClient client = server.createClient()) {
            String table = RawTables.create(client, "ContainerServerTest-items");

            assertEquals(List.of(table), client.listTables().tableNames());
        }
    }

    @Test
    void saysWhichLinesToAddWhenTestcontainersIsMissing() {
        ClassLoader withoutLibraries = ClassLoader.getPlatformClassLoader();

        IllegalStateException thrown = assertThrows(
                IllegalStateException.class, () -> ContainerServer.requireTestcontainers(withoutLibraries));

        assertTrue(thrown.getMessage().contains("<groupId>org.testcontainers</groupId>"), thrown.getMessage());
    }
}

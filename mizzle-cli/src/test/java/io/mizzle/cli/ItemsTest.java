package io.mizzle.cli;

import io.mizzle.testing.DynamoDbServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ItemsTest {

    private static final String CUSTOMER = "0190f3a1-0000-7000-8000-000000000001";
    private static final String ORDER = "0190f3a1-0000-7000-8000-00000000000a";

    @TempDir
    static Path folder;

    private static DynamoDbServer server;
    private static Shell shell;

    @BeforeAll
    static void start() throws IOException {
        server = DynamoDbServer.embedded();
        shell = new Shell(folder)
                .with("MIZZLE_ENDPOINT", server.endpoint().toString())
                .with("MIZZLE_TABLE_PREFIX", "items-");
        Projects.shop(folder);
        shell.run("push").exited(ExitCode.OK);
        try (DynamoDbClient client = server.createClient()) {
            client.putItem(request -> request.tableName("items-shop").item(customer()));
            client.putItem(request -> request.tableName("items-shop").item(order()));
        }
    }

    @AfterAll
    static void stop() {
        shell.run(
                "drop",
                "items-shop",
                "items-products",
                "--allow=drop-table=items-shop",
                "--allow=drop-table=items-products");
        server.close();
    }

    private static Map<String, AttributeValue> customer() {
        return Map.of(
                "pk", AttributeValue.fromS("CUSTOMER#" + CUSTOMER),
                "sk", AttributeValue.fromS("PROFILE"),
                "_type", AttributeValue.fromS("Customer"),
                "customerId", AttributeValue.fromS(CUSTOMER),
                "email", AttributeValue.fromS("Ada@example.com"),
                "name", AttributeValue.fromS("Ada"),
                "version", AttributeValue.fromN("1"));
    }

    /** As an older version of the application left it: without the key attributes of its indexes. */
    private static Map<String, AttributeValue> order() {
        return Map.of(
                "pk", AttributeValue.fromS("CUSTOMER#" + CUSTOMER),
                "sk", AttributeValue.fromS("ORDER#" + ORDER),
                "_type", AttributeValue.fromS("Order"),
                "customerId", AttributeValue.fromS(CUSTOMER),
                "orderId", AttributeValue.fromS(ORDER),
                "status", AttributeValue.fromS("OPEN"),
                "placedAt", AttributeValue.fromS("2026-11-21T06:26:28.120000000Z"),
                "total", AttributeValue.fromN("12.5"),
                "expiresAt", AttributeValue.fromN("4004323200"),
                "version", AttributeValue.fromN("1"));
    }

    @Test
    void anItemIsFoundByTheComponentsOfItsKey() {
        shell.run("get", "Order", "customerId=" + CUSTOMER, "orderId=" + ORDER)
                .exited(ExitCode.OK)
                .prints("{\"_type\": \"Order\", \"customerId\": \"" + CUSTOMER)
                .prints("\"total\": 12.5")
                .prints("\"expiresAt\": \"2096-11-21T08:00:00Z\"");
    }

    @Test
    void whatIsNotThereIsAFailure() {
        shell.run("get", "Order", "customerId=" + CUSTOMER, "orderId=" + CUSTOMER)
                .exited(ExitCode.FAILURE)
                .says("There is no such item");
    }

    @Test
    void aKeyThatIsNotWholeSaysWhatIsMissing() {
        shell.run("get", "Order", "customerId=" + CUSTOMER)
                .exited(ExitCode.USAGE)
                .says("CUSTOMER#{customerId} and ORDER#{orderId}");
        shell.run("get", "Order", "customer=1").exited(ExitCode.USAGE).says("It has customerId, orderId, status");
        shell.run("get", "Ordre", "customerId=1").exited(ExitCode.USAGE).says("There is no entity Ordre");
    }

    @Test
    void aQueryTakesThePartitionAndOnlyTheEntity() {
        shell.run("query", "Order", "customerId=" + CUSTOMER)
                .exited(ExitCode.OK)
                .says("1 item")
                .prints(ORDER);
        shell.run("query", "Customer", "customerId=" + CUSTOMER, "--everything")
                .exited(ExitCode.OK)
                .prints("\"sk\": \"PROFILE\"");
    }

    @Test
    void aScanDecodesEveryEntityOfATable() {
        shell.run("scan", "shop")
                .exited(ExitCode.OK)
                .says("2 items")
                .prints("\"_type\": \"Customer\"")
                .prints("\"_type\": \"Order\"");
        shell.run("scan", "Customer", "--json").exited(ExitCode.OK).prints("\"email\": \"Ada@example.com\"");
    }

    @Test
    void aBackfillMakesAnIndexFindWhatWasThereBefore() {
        shell.run("query", "Order", "status=OPEN").exited(ExitCode.OK).says("no items");
        shell.run("backfill", "gsi1", "--verify").exited(ExitCode.PENDING).says("2 items wrong");
        shell.run("backfill", "gsi1", "--wcu", "100").exited(ExitCode.OK).says("2 items written");

        shell.run("backfill", "gsi1", "--verify").exited(ExitCode.OK).says("no items wrong");
        shell.run("backfill", "gsi1", "--segments", "1", "--json")
                .exited(ExitCode.OK)
                .prints("\"segment\": 0")
                .prints("\"scanned\": 2");
        shell.run("query", "Order", "status=OPEN").exited(ExitCode.OK).prints(ORDER);
        shell.run("query", "Customer", "email=ADA@example.com")
                .exited(ExitCode.OK)
                .prints("Ada");
    }
}

package io.mizzle.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ItemsTest {

    private static final String CUSTOMER = "0190f3a1-0000-7000-8000-000000000001";
    private static final String ORDER = "0190f3a1-0000-7000-8000-00000000000a";

    @TempDir
    static Path folder;

    private static LocalProject project;

    @BeforeAll
    static void start() throws IOException {
        project = new LocalProject(folder, "items-");
        Projects.shop(folder);
        project.run("push").exited(ExitCode.OK);
        project.put("shop", customer());
        project.put("shop", order());
    }

    @AfterAll
    static void drop() {
        project.close();
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
        project.run("get", "Order", "customerId=" + CUSTOMER, "orderId=" + ORDER)
                .exited(ExitCode.OK)
                .prints("{\"_type\": \"Order\", \"customerId\": \"" + CUSTOMER)
                .prints("\"total\": 12.5")
                .prints("\"expiresAt\": \"2096-11-21T08:00:00Z\"");
    }

    @Test
    void whatIsNotThereIsAFailure() {
        project.run("get", "Order", "customerId=" + CUSTOMER, "orderId=" + CUSTOMER)
                .exited(ExitCode.FAILURE)
                .says("There is no such item");
    }

    @Test
    void aKeyThatIsNotWholeSaysWhatIsMissing() {
        project.run("get", "Order", "customerId=" + CUSTOMER)
                .exited(ExitCode.USAGE)
                .says("CUSTOMER#{customerId} and ORDER#{orderId}");
        project.run("get", "Order", "customer=1").exited(ExitCode.USAGE).says("It has customerId, orderId, status");
        project.run("get", "Ordre", "customerId=1").exited(ExitCode.USAGE).says("There is no entity Ordre");
    }

    @Test
    void aQueryTakesThePartitionAndOnlyTheEntity() {
        project.run("query", "Order", "customerId=" + CUSTOMER)
                .exited(ExitCode.OK)
                .says("1 item")
                .prints(ORDER);
        project.run("query", "Customer", "customerId=" + CUSTOMER, "--everything")
                .exited(ExitCode.OK)
                .prints("\"sk\": \"PROFILE\"");
    }

    @Test
    void aScanDecodesEveryEntityOfATable() {
        project.run("scan", "shop")
                .exited(ExitCode.OK)
                .says("2 items")
                .prints("\"_type\": \"Customer\"")
                .prints("\"_type\": \"Order\"");
        project.run("scan", "Customer", "--json").exited(ExitCode.OK).prints("\"email\": \"Ada@example.com\"");
    }

    @Test
    void aBackfillMakesAnIndexFindWhatWasThereBefore() {
        project.run("query", "Order", "status=OPEN").exited(ExitCode.OK).says("no items");
        project.run("backfill", "gsi1", "--verify").exited(ExitCode.PENDING).says("2 items wrong");
        project.run("backfill", "gsi1", "--wcu", "100").exited(ExitCode.OK).says("2 items written");

        project.run("backfill", "gsi1", "--verify").exited(ExitCode.OK).says("no items wrong");
        project.run("backfill", "gsi1", "--segments", "1", "--json")
                .exited(ExitCode.OK)
                .prints("\"segment\": 0")
                .prints("\"scanned\": 2");
        project.run("query", "Order", "status=OPEN").exited(ExitCode.OK).prints(ORDER);
        project.run("query", "Customer", "email=ADA@example.com")
                .exited(ExitCode.OK)
                .prints("Ada");
    }
}

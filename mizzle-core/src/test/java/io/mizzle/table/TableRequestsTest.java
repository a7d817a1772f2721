package io.mizzle.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.exception.ModelException;
import io.mizzle.schema.Index;
import io.mizzle.schema.KeyAttribute;
import io.mizzle.schema.KeyType;
import io.mizzle.schema.TableDefinition;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;

class TableRequestsTest {

    private final CreateTableRequest everything = TableRequests.create(SampleTables.withEverything(), "prod-shop");

    @Test
    void aTableWithAPartitionKeyOnlyHasNothingElse() {
        CreateTableRequest request = TableRequests.create(SampleTables.plain("products"), "products");

        assertEquals("pk HASH", keys(request.keySchema()));
        assertFalse(request.hasGlobalSecondaryIndexes());
        assertFalse(request.hasLocalSecondaryIndexes());
        assertEquals("PAY_PER_REQUEST", request.billingModeAsString());
    }

    @Test
    void theTableIsNamedAsItIsPhysically() {
        assertEquals("prod-shop", everything.tableName());
        assertEquals("pk HASH, sk RANGE", keys(everything.keySchema()));
    }

    @Test
    void everyKeyAttributeIsDefinedOnce() {
        String attributes = everything.attributeDefinitions().stream()
                .map(attribute -> attribute.attributeName() + " " + attribute.attributeTypeAsString())
                .collect(Collectors.joining(", "));

        assertEquals("pk S, sk S, gsi1pk S, gsi1sk S, region S, city S, price N, sku S, lsi1sk S", attributes);
    }

    @Test
    void anIndexMayHaveSeveralKeyAttributes() {
        assertEquals(
                "region HASH, city HASH, price RANGE, sku RANGE",
                keys(everything.globalSecondaryIndexes().get(1).keySchema()));
    }

    @Test
    void eachIndexCarriesWhatItIsDeclaredToCarry() {
        assertEquals(
                ProjectionType.ALL,
                everything.globalSecondaryIndexes().get(0).projection().projectionType());
        assertEquals(
                ProjectionType.KEYS_ONLY,
                everything.globalSecondaryIndexes().get(1).projection().projectionType());
        assertEquals(
                List.of("city", "name"),
                everything.globalSecondaryIndexes().get(2).projection().nonKeyAttributes());
    }

    @Test
    void aLocalIndexSharesTheTablesPartitionKey() {
        assertEquals(
                "pk HASH, lsi1sk RANGE",
                keys(everything.localSecondaryIndexes().get(0).keySchema()));
    }

    @Test
    void timeToLiveIsAskedForOnlyWhereDeclared() {
        assertTrue(TableRequests.timeToLive(SampleTables.plain("products"), "products")
                .isEmpty());
        assertEquals(
                "expiresAt",
                TableRequests.timeToLive(SampleTables.withEverything(), "prod-shop")
                        .orElseThrow()
                        .timeToLiveSpecification()
                        .attributeName());
    }

    @Test
    void oneAttributeWithTwoTypesIsRefusedByName() {
        TableDefinition table = SampleTables.definition(
                "shop",
                null,
                List.of(Index.global("gsi1", List.of(new KeyAttribute("pk", KeyType.N)), List.of())),
                null);

        ModelException refusal = assertThrows(ModelException.class, () -> TableRequests.create(table, "shop"));

        assertTrue(refusal.getMessage().contains("\"pk\" as S and as N"), refusal::getMessage);
    }

    private static String keys(List<KeySchemaElement> schema) {
        return schema.stream()
                .map(element -> element.attributeName() + " " + element.keyTypeAsString())
                .collect(Collectors.joining(", "));
    }
}

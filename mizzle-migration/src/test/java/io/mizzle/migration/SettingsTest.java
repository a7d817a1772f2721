package io.mizzle.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.schema.KeyAttribute;
import io.mizzle.schema.KeyType;
import io.mizzle.table.Allowance;
import io.mizzle.table.Encryption;
import io.mizzle.table.StorageClass;
import io.mizzle.table.TableDescription;
import io.mizzle.table.TableDiff;
import io.mizzle.table.TableException;
import io.mizzle.table.TablePlan;
import io.mizzle.table.TableSettings;
import io.mizzle.table.Tables;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Settings that DynamoDB Local does not know. */
class SettingsTest {

    private final CannedTable table = new CannedTable();
    private final Tables tables = new Tables(table, name -> name, LocalServer.IMPATIENT);
    private final TableDescription declared = new TableDescription(
            "shop",
            new KeyAttribute("pk", KeyType.S),
            null,
            List.of(),
            TableSettings.NONE
                    .withTags(Map.of("team", "orders", "stage", "prod"))
                    .withPointInTimeRecovery(true)
                    .withDeletionProtection(true)
                    .withStorageClass(StorageClass.STANDARD_INFREQUENT_ACCESS)
                    .withEncryption(new Encryption(Encryption.Owner.CUSTOMER, "arn:key")));

    @Test
    void eachSettingIsOneRequestAndThenThereIsNoDifference() {
        TableDiff diff = tables.diff(List.of(declared));

        tables.apply(diff.plan());

        assertEquals("""
                UpdateTable shop: deletion protection on
                UpdateTable shop: class STANDARD_INFREQUENT_ACCESS
                UpdateContinuousBackups shop: point-in-time recovery on
                TagResource arn:shop: stage=prod, team=orders
                UntagResource arn:shop: gone
                UpdateTable shop: encryption KMS arn:key""", diff.plan().text());
        assertEquals(diff.plan().text(), String.join("\n", table.calls));
        assertEquals("", tables.diff(List.of(declared)).text());
    }

    @Test
    void aProtectedTableIsNotDeletedEvenWithLeave() {
        tables.apply(tables.diff(List.of(declared)).plan());
        table.calls.clear();
        TablePlan plan = tables.drop(List.of("shop"));

        TableException refusal =
                assertThrows(TableException.class, () -> tables.apply(plan, Allowance.dropTable("shop")));

        assertTrue(refusal.getMessage().contains("protected against deletion"), refusal::getMessage);
        assertEquals(List.of(), table.calls);
    }
}

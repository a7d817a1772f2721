package io.mizzle.migration.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.table.Capacity;
import io.mizzle.table.Encryption;
import io.mizzle.table.StorageClass;
import io.mizzle.table.StreamView;
import io.mizzle.table.TableSettings;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Settings of tables in properties. */
class SettingsReaderTest {

    @Test
    void everySettingHasItsKey() {
        Properties properties = new Properties();
        properties.putAll(Map.of(
                "region", "eu-central-1",
                "table.shop.capacity", "provisioned 5 10",
                "table.shop.index.gsi1.capacity", "provisioned 2 3",
                "table.shop.stream", "new-and-old-images",
                "table.shop.storage-class", "standard-infrequent-access",
                "table.shop.deletion-protection", "true",
                "table.shop.point-in-time-recovery", "false",
                "table.shop.encryption", "aws",
                "table.shop.tag.team", "orders"));

        assertEquals(
                Map.of(
                        "shop",
                        TableSettings.NONE
                                .withCapacity(new Capacity.Provisioned(5, 10))
                                .withIndexCapacity(Map.of("gsi1", new Capacity.Provisioned(2, 3)))
                                .withStream(StreamView.NEW_AND_OLD_IMAGES)
                                .withStorageClass(StorageClass.STANDARD_INFREQUENT_ACCESS)
                                .withDeletionProtection(true)
                                .withPointInTimeRecovery(false)
                                .withEncryption(new Encryption(Encryption.Owner.AWS, null))
                                .withTags(Map.of("team", "orders"))),
                SettingsReader.read(properties));
    }

    @Test
    void whatIsNoSettingIsRefusedByName() {
        refused("table.shop.capasity", "on-demand", "\"table.shop.capasity\" is no setting");
        refused("table.shop.capacity", "a lot", "\"table.shop.capacity\" is \"a lot\"");
        refused("table.shop.deletion-protection", "yes", "true or false");
        refused("table.shop.stream", "all", "new-and-old-images");
    }

    private static void refused(String key, String value, String part) {
        Properties properties = new Properties();
        properties.put(key, value);

        SchemaException refusal = assertThrows(SchemaException.class, () -> SettingsReader.read(properties));

        assertTrue(refusal.getMessage().contains(part), refusal::getMessage);
    }
}

package io.mizzle.migration.schema;

import io.mizzle.table.Capacity;
import io.mizzle.table.Encryption;
import io.mizzle.table.StorageClass;
import io.mizzle.table.StreamView;
import io.mizzle.table.TableSettings;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Settings of tables from properties, since they belong to an environment rather than to records:
 *
 * <pre>
 * table.shop.capacity = provisioned 5 10
 * table.shop.index.gsi1.capacity = provisioned 2 2
 * table.shop.stream = new-and-old-images
 * table.shop.deletion-protection = true
 * table.shop.point-in-time-recovery = true
 * table.shop.storage-class = standard-infrequent-access
 * table.shop.encryption = aws
 * table.shop.tag.team = orders
 * </pre>
 */
public final class SettingsReader {

    private static final String PREFIX = "table.";
    private static final Pattern PROVISIONED = Pattern.compile("provisioned +([0-9]{1,9}) +([0-9]{1,9})");
    private static final Pattern ON_DEMAND = Pattern.compile("on-demand(?: +([0-9]{1,9}) +([0-9]{1,9}))?");
    private static final Pattern KEY = Pattern.compile("(.+?)\\.(index\\.(.+)\\.capacity|tag\\.(.+)|"
            + "capacity|stream|storage-class|deletion-protection|point-in-time-recovery|encryption)");

    private SettingsReader() {}

    /**
     * The settings that begin with {@code table.}; all others are passed over.
     *
     * @param properties such as those of {@code mizzle.properties}
     * @return by the table's declared name
     * @throws SchemaException if a key or a value is none of those above; the message names it
     */
    public static Map<String, TableSettings> read(Properties properties) {
        Map<String, TableSettings> settings = new TreeMap<>();
        for (String key : new TreeMap<>(properties)
                .keySet().stream().map(Object::toString).toList()) {
            if (key.startsWith(PREFIX)) {
                read(key, properties.getProperty(key).strip(), settings);
            }
        }
        return settings;
    }

    private static void read(String key, String value, Map<String, TableSettings> settings) {
        Matcher matcher = KEY.matcher(key.substring(PREFIX.length()));
        if (!matcher.matches()) {
            throw new SchemaException(
                    "\"" + key + "\" is no setting of a table",
                    "After table.NAME. come capacity, index.INDEX.capacity, stream, storage-class, deletion-protection,"
                            + " point-in-time-recovery, encryption or tag.NAME",
                    null);
        }
        String table = matcher.group(1);
        TableSettings before = settings.getOrDefault(table, TableSettings.NONE);
        try {
            settings.put(table, with(before, matcher, value));
        } catch (IllegalArgumentException unfit) {
            throw new SchemaException(
                    "\"" + key + "\" is \"" + value + "\" (" + unfit.getMessage() + ")", "Correct the value", unfit);
        }
    }

    private static TableSettings with(TableSettings settings, Matcher key, String value) {
        if (key.group(3) != null) {
            Map<String, Capacity> indexes = new HashMap<>(settings.indexCapacity());
            indexes.put(key.group(3), capacity(value));
            return settings.withIndexCapacity(indexes);
        }
        if (key.group(4) != null) {
            Map<String, String> tags = new HashMap<>(settings.tags() == null ? Map.of() : settings.tags());
            tags.put(key.group(4), value);
            return settings.withTags(tags);
        }
        return switch (key.group(2)) {
            case "capacity" -> settings.withCapacity(capacity(value));
            case "stream" -> settings.withStream(constant(StreamView.class, value));
            case "storage-class" -> settings.withStorageClass(constant(StorageClass.class, value));
            case "deletion-protection" -> settings.withDeletionProtection(flag(value));
            case "point-in-time-recovery" -> settings.withPointInTimeRecovery(flag(value));
            default -> settings.withEncryption(encryption(value));
        };
    }

    private static Capacity capacity(String value) {
        Matcher provisioned = PROVISIONED.matcher(value);
        if (provisioned.matches()) {
            return new Capacity.Provisioned(Long.parseLong(provisioned.group(1)), Long.parseLong(provisioned.group(2)));
        }
        Matcher onDemand = ON_DEMAND.matcher(value);
        if (!onDemand.matches()) {
            throw new IllegalArgumentException(
                    "it is \"provisioned READS WRITES\", \"on-demand\" or \"on-demand MAXIMUM-READS MAXIMUM-WRITES\"");
        }
        return onDemand.group(1) == null
                ? Capacity.OnDemand.UNLIMITED
                : new Capacity.OnDemand(Long.valueOf(onDemand.group(1)), Long.valueOf(onDemand.group(2)));
    }

    private static Encryption encryption(String value) {
        return switch (value) {
            case "dynamodb" -> Encryption.DEFAULT;
            case "aws" -> new Encryption(Encryption.Owner.AWS, null);
            default -> new Encryption(Encryption.Owner.CUSTOMER, value);
        };
    }

    private static boolean flag(String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw new IllegalArgumentException("it is true or false");
        }
        return value.equals("true");
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String value) {
        String name = value.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("it is one of "
                        + Arrays.toString(type.getEnumConstants())
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-')));
    }
}

package io.mizzle;

import io.mizzle.handwritten.Parcel;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the indexes of the depot hold, and what they should hold: written down from the templates, without mizzle's own code. */
final class IndexEntries {

    private static final DateTimeFormatter NINE_DIGITS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'").withZone(ZoneOffset.UTC);

    private final DynamoDbClient client;
    private final String table;

    IndexEntries(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    /** Every entry of every index, as a scan of the index shows it. */
    TreeSet<String> stored() {
        TreeSet<String> entries = new TreeSet<>();
        scan("gsi1", entries, "gsi1pk", "gsi1sk");
        scan("gsi2", entries, "gsi2pk", "gsi2sk");
        scan("gsi3", entries, "gsi3pk");
        scan("gsi4", entries, "weight", "gsi4sk");
        scan("lsi1", entries, "pk", "lsi1sk");
        return entries;
    }

    private void scan(String index, TreeSet<String> entries, String... keys) {
        client.scan(request -> request.tableName(table).indexName(index))
                .items()
                .forEach(item -> {
                    List<String> parts = new ArrayList<>(List.of(index));
                    for (String key : keys) {
                        parts.add(text(item, key));
                    }
                    parts.add(item.get("sk").s());
                    entries.add(String.join(" | ", parts));
                });
    }

    private static String text(Map<String, AttributeValue> item, String key) {
        AttributeValue value = item.get(key);
        return value.n() != null ? value.n() : value.s();
    }

    /** The entries that the templates give these parcels. */
    static TreeSet<String> of(Iterable<Parcel> parcels) {
        TreeSet<String> entries = new TreeSet<>();
        for (Parcel parcel : parcels) {
            String sk = "PARCEL#" + parcel.parcelId();
            entries.add(String.join(
                    " | ",
                    "gsi1",
                    "STATUS#" + parcel.status(),
                    "PARCEL#" + time(parcel.placedAt()) + "#" + parcel.parcelId(),
                    sk));
            if (parcel.status().equals("OPEN")) {
                entries.add(String.join(
                        " | ", "gsi2", "OPEN", "CITY#" + parcel.home().city() + "#" + time(parcel.placedAt()), sk));
            }
            String coupon = parcel.coupon();
            if (coupon != null) {
                entries.add(String.join(" | ", "gsi3", "COUPON#" + coupon.toLowerCase(Locale.ROOT), sk));
            }
            if (parcel.weight() != null) {
                entries.add(
                        String.join(" | ", "gsi4", parcel.weight().toString(), "DAY#" + time(parcel.createdAt()), sk));
            }
            String cents = parcel.total().movePointRight(2).toBigIntegerExact().toString();
            entries.add(String.join(
                    " | ",
                    "lsi1",
                    "OWNER#" + parcel.ownerId(),
                    "TOTAL#" + "0".repeat(12 - cents.length()) + cents,
                    sk));
        }
        return entries;
    }

    private static String time(Instant instant) {
        return NINE_DIGITS.format(instant);
    }
}

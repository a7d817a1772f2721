package io.mizzle.table;

import io.mizzle.schema.Index;
import io.mizzle.schema.KeyAttribute;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Descriptions and their parts as text: the same text exactly for the same thing. */
final class DescriptionText {

    private DescriptionText() {}

    /** Of a table, or of there being none. */
    static String fingerprint(@Nullable LiveTable table) {
        String text = table == null ? "absent" : whole(table.description());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    static String whole(TableDescription table) {
        TableSettings settings = table.settings();
        Map<String, @Nullable Object> parts = new TreeMap<>();
        parts.put("capacity", settings.capacity());
        parts.put("indexCapacity", new TreeMap<>(settings.indexCapacity()));
        parts.put("stream", settings.stream());
        parts.put("storageClass", settings.storageClass());
        parts.put("deletionProtection", settings.deletionProtection());
        parts.put("pointInTimeRecovery", settings.pointInTimeRecovery());
        parts.put("tags", settings.tags() == null ? null : new TreeMap<>(settings.tags()));
        parts.put("encryption", settings.encryption());
        return table.name() + "\n" + key(table) + "\n" + indexes(table) + "\n" + settings.timeToLive() + "\n" + parts;
    }

    static String key(TableDescription table) {
        return attributes(table.key());
    }

    private static String indexes(TableDescription table) {
        return table.indexes().stream()
                .sorted(Comparator.comparing(Index::name))
                .map(index -> index.name() + " " + (index.local() ? "local " : "") + index(index))
                .collect(Collectors.joining("\n"));
    }

    static String index(Index index) {
        String sort = index.sort().isEmpty() ? "" : "; " + attributes(index.sort());
        String included = index.included().isEmpty()
                ? ""
                : " " + index.included().stream().sorted().toList();
        return "(" + attributes(index.partition()) + sort + ") " + index.projection() + included;
    }

    private static String attributes(List<KeyAttribute> attributes) {
        return attributes.stream()
                .map(attribute -> attribute.name() + " " + attribute.type())
                .collect(Collectors.joining(", "));
    }
}

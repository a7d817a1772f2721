package io.mizzle.cli.item;

import io.mizzle.migration.schema.SchemaAttribute;
import io.mizzle.migration.schema.SchemaEntity;
import io.mizzle.migration.schema.SchemaTable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items as the components of their entity; what is sensitive is never shown. */
public final class ItemFields {

    private static final String HIDDEN = "***";

    private final SchemaTable table;
    private final boolean everything;

    /**
     * Shows items of a table.
     *
     * @param table they are in
     * @param everything whether attributes that no component names are shown, too
     */
    public ItemFields(SchemaTable table, boolean everything) {
        this.table = table;
        this.everything = everything;
    }

    /**
     * An item's fields.
     *
     * @param item as it is stored
     * @return components in the order of the record; every attribute by its name if no entity claims the item
     */
    public Map<String, @Nullable Object> of(Map<String, AttributeValue> item) {
        Optional<SchemaEntity> entity = entity(item);
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        Map<String, AttributeValue> rest = new TreeMap<>(item);
        entity.ifPresent(known -> {
            fields.put("_type", known.typeName());
            for (SchemaAttribute attribute : known.attributes()) {
                AttributeValue former = attribute.renamedFrom() == null ? null : rest.remove(attribute.renamedFrom());
                AttributeValue now = rest.remove(attribute.name());
                AttributeValue value = now == null ? former : now;
                if (value != null) {
                    fields.put(attribute.component(), shown(attribute, value));
                }
            }
        });
        if (everything || entity.isEmpty()) {
            rest.forEach((name, value) -> fields.putIfAbsent(name, plain(value)));
        }
        return fields;
    }

    private Optional<SchemaEntity> entity(Map<String, AttributeValue> item) {
        String attribute = table.typeAttribute();
        if (attribute == null) {
            return table.entities().stream().findFirst();
        }
        return Optional.ofNullable(item.get(attribute)).map(AttributeValue::s).flatMap(table::entity);
    }

    private static @Nullable Object shown(SchemaAttribute attribute, AttributeValue value) {
        if (attribute.sensitive()) {
            return HIDDEN;
        }
        String form = attribute.form();
        if (form == null || value.n() == null || !attribute.java().equals("java.time.Instant")) {
            return plain(value);
        }
        long number = Long.parseLong(value.n());
        return form.equals("EPOCH_MILLIS") ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
    }

    private static @Nullable Object plain(AttributeValue value) {
        return switch (value.type()) {
            case S -> value.s();
            case N -> new BigDecimal(value.n());
            case BOOL -> value.bool();
            case B -> base64(value.b());
            case SS -> value.ss().stream().sorted().toList();
            case NS -> value.ns().stream().map(BigDecimal::new).sorted().toList();
            case BS -> value.bs().stream().map(ItemFields::base64).sorted().toList();
            case L -> list(value.l());
            case M -> map(value.m());
            default -> null;
        };
    }

    private static List<@Nullable Object> list(List<AttributeValue> values) {
        List<@Nullable Object> list = new ArrayList<>();
        values.forEach(each -> list.add(plain(each)));
        return list;
    }

    private static Map<String, @Nullable Object> map(Map<String, AttributeValue> values) {
        Map<String, @Nullable Object> map = new TreeMap<>();
        values.forEach((name, each) -> map.put(name, plain(each)));
        return map;
    }

    private static String base64(SdkBytes bytes) {
        return Base64.getEncoder().encodeToString(bytes.asByteArrayUnsafe());
    }
}

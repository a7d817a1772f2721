package io.mizzle.internal.write;

import io.mizzle.schema.Component;
import io.mizzle.schema.Role;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What an item carries on when it is put as a whole: numbers that are written with other items alone. */
final class Carried {

    static final AttributeValue ZERO = AttributeValue.createN("0");

    private Carried() {}

    static boolean needed(Planning<?> planning) {
        return planning.counting() && planning.entity().component(Role.COUNTER).isPresent();
    }

    /**
     * The item with the numbers that are stored.
     *
     * @param planning of the statement, which may say that the given numbers are to be stored
     * @param item as the statement says
     * @param stored as it is stored; empty if there is none
     */
    static Map<String, AttributeValue> over(
            Planning<?> planning, Map<String, AttributeValue> item, Map<String, AttributeValue> stored) {
        if (!needed(planning)) {
            return item;
        }
        Map<String, AttributeValue> carried = new LinkedHashMap<>(item);
        planning.entity().components().stream()
                .filter(component -> component.is(Role.COUNTER))
                .map(Component::storedName)
                .forEach(name -> carried.put(name, stored.getOrDefault(name, ZERO)));
        return carried;
    }
}

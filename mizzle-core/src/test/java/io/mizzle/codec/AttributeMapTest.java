package io.mizzle.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class AttributeMapTest {

    private static final long SEED = 20261121;

    @Test
    void behavesAsALinkedMapDoes() {
        Random random = new Random(SEED);
        AttributeMap map = new AttributeMap(1);
        Map<String, AttributeValue> model = new LinkedHashMap<>();
        for (int step = 0; step < 10_000; step++) {
            String name = "a" + random.nextInt(30);
            AttributeValue value = AttributeValue.fromS(Integer.toString(step));
            switch (random.nextInt(4)) {
                case 0 -> assertEquals(model.remove(name), map.remove(name), "seed " + SEED);
                case 1 ->
                    map.entrySet().stream()
                            .filter(entry -> entry.getKey().equals(name))
                            .forEach(entry -> entry.setValue(model.compute(name, (key, old) -> value)));
                case 2 ->
                    assertEquals(
                            model.keySet().removeIf(name::equals), map.keySet().removeIf(name::equals), "seed " + SEED);
                default -> assertEquals(model.put(name, value), map.put(name, value), "seed " + SEED);
            }
            assertEquals(model, map, "seed " + SEED);
            assertEquals(List.copyOf(model.keySet()), new ArrayList<>(map.keySet()), "seed " + SEED);
        }
    }

    @Test
    void givesNothingForANameThatIsNotThere() {
        assertNull(new AttributeMap(0).get("a"));
    }
}

package io.mizzle.graphs;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** In its third generation: the name was one attribute at first, and the age was counted in months until the second. */
record Person(String org, String id, String givenName, String familyName, int age) {

    static Map<String, AttributeValue> splitName(Map<String, AttributeValue> item) {
        String[] parts = item.remove("name").s().split(" ", 2);
        item.put("givenName", AttributeValue.fromS(parts[0]));
        item.put("familyName", AttributeValue.fromS(parts[1]));
        return item;
    }

    static Map<String, AttributeValue> yearsOfMonths(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> lifted = new HashMap<>(item);
        int months = Integer.parseInt(lifted.remove("months").n());
        lifted.put("age", AttributeValue.fromN(Integer.toString(months / 12)));
        return lifted;
    }
}

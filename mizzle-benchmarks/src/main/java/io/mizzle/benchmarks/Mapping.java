package io.mizzle.benchmarks;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Written by hand: an item from a record and back. */
interface Mapping {

    Map<String, AttributeValue> encode(Purchase purchase);

    Purchase decode(Map<String, AttributeValue> item);
}

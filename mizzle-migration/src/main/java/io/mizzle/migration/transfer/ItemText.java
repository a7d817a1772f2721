package io.mizzle.migration.transfer;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items as lines of one format. */
interface ItemText {

    /** The first line, or none. */
    String header();

    /** An item, without the line end. */
    String write(Map<String, AttributeValue> item);

    /**
     * The inverse of {@link #write}.
     *
     * @throws IllegalArgumentException if the line is no item; the message says why
     */
    Map<String, AttributeValue> read(String line);
}

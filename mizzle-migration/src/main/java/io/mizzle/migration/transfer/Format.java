package io.mizzle.migration.transfer;

/** How items are written into files: one line each. */
public enum Format {
    /**
     * One JSON object a line, as people write it. What JSON lacks is tagged: {@code {"$B": "…"}}, {@code {"$SS": […]}}. Nothing is lost.
     */
    JSON_LINES,
    /** DynamoDB's own JSON, as its export to S3 has it: {@code {"Item": {"id": {"S": "1"}}}}. Nothing is lost. */
    DYNAMODB_JSON,
    /**
     * A header, then one record per item. Columns are the attributes of the first items; what does not fit a column stands in the last one,
     * {@code _rest}, as JSON.
     */
    CSV
}

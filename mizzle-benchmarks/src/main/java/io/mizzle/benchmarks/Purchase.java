package io.mizzle.benchmarks;

import io.mizzle.annotation.PartitionKey;
import io.mizzle.annotation.SortKey;
import io.mizzle.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What is read and written everywhere: twelve attributes, about 1 KB as DynamoDB's JSON, exactly these for every contender. */
@Table(name = Purchase.TABLE)
public record Purchase(
        @PartitionKey String customer,
        @SortKey String number,
        UUID reference,
        Status status,
        Instant placedAt,
        Instant changedAt,
        BigDecimal total,
        int quantity,
        long grams,
        boolean paid,
        String note,
        List<String> lines) {

    /** The table's name. */
    public static final String TABLE = "purchases";

    /** Where it is. */
    public enum Status {
        OPEN,
        PACKED,
        SHIPPED
    }
}

package io.mizzle.examples.products;

import io.mizzle.annotation.IndexPartitionKey;
import io.mizzle.annotation.IndexSortKey;
import io.mizzle.annotation.PartitionKey;
import io.mizzle.annotation.SortKey;
import io.mizzle.annotation.Table;
import io.mizzle.annotation.Version;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is for sale. Keys hold the components' own values. */
// docs:begin product
@Table(name = "products")
public record Product(
        @PartitionKey String sku,
        @SortKey Instant listedAt,
        @IndexPartitionKey("byCategory") String category,
        @IndexSortKey("byCategory") BigDecimal price,
        @Nullable String note,
        @Version long version) {}
// docs:end product

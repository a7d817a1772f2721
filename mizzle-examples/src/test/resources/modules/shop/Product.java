package shop;

import io.mizzle.annotation.IndexPartitionKey;
import io.mizzle.annotation.IndexSortKey;
import io.mizzle.annotation.PartitionKey;
import io.mizzle.annotation.Table;
import io.mizzle.annotation.Version;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@Table(name = "products")
public record Product(
        @PartitionKey String sku,
        @IndexPartitionKey("byCategory") String category,
        @IndexSortKey("byCategory") BigDecimal price,
        @Nullable String note,
        @Version long version) {}

import io.mizzle.annotation.*;
import java.math.*;
import java.time.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @SortKey Instant at, @IndexSortKey(value = "byPrice", local = true) String shop, @IndexSortKey(value = "byPrice", local = true, order = 1) BigDecimal price) {}
//! [mizzle:local-index] Local index "byPrice" has several sort key components, and DynamoDB allows one. Use a global index.

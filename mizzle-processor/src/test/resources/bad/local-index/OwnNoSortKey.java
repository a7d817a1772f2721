import io.mizzle.annotation.*;
import java.math.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @IndexSortKey(value = "byPrice", local = true) BigDecimal price) {}
//! [mizzle:local-index] Local index "byPrice" needs a table with a sort key, and "products" has none. Use a global index.

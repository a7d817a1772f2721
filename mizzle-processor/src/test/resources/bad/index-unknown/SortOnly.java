import io.mizzle.annotation.*;
import java.math.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @IndexSortKey("byPrice") BigDecimal price) {}
//! [mizzle:index-unknown] Index "byPrice" has sort key components in "Product" but no @IndexPartitionKey. Add one, or write local = true.

import io.mizzle.annotation.*;
import java.math.*;
import java.time.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @SortKey Instant at, @IndexPartitionKey("byPrice") String shop, @IndexSortKey(value = "byPrice", local = true) BigDecimal price) {}
//! [mizzle:local-index] Index "byPrice" is local on one component and global on another. Say the same on all, or use two names.

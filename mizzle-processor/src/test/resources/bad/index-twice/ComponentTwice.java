import io.mizzle.annotation.*;
import java.math.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @IndexPartitionKey("byPrice") @IndexPartitionKey(value = "byPrice", order = 1) BigDecimal price) {}
//! [mizzle:index-twice] Component "price" says @IndexPartitionKey for index "byPrice" twice. Remove one.

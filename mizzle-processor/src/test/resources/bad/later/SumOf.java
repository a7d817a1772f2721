import io.mizzle.annotation.*;
import java.math.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @SumOf(value = Product.class, attribute = "price") BigDecimal total) {}
//! [mizzle:later] @SumOf belongs to a later release of mizzle and does nothing yet. Remove it until then.

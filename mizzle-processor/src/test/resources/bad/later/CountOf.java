import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @CountOf(Product.class) long orders) {}
//! [mizzle:later] @CountOf belongs to a later release of mizzle and does nothing yet. Remove it until then.

import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku) {}

@View(of = Product.class)
//! [mizzle:later] @View belongs to a later release of mizzle and does nothing yet. Remove it until then.
record Page(@Root Product product) {}
//! [mizzle:later] @Root belongs to a later release of mizzle and does nothing yet. Remove it until then.

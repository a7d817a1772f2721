import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @Unique String email) {}
//! [mizzle:later] @Unique belongs to a later release of mizzle and does nothing yet. Remove it until then.

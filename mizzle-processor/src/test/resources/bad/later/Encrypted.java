import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @Encrypted String secret) {}
//! [mizzle:later] @Encrypted belongs to a later release of mizzle and does nothing yet. Remove it until then.

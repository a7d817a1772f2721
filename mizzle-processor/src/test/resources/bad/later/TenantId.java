import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @TenantId String tenant) {}
//! [mizzle:later] @TenantId belongs to a later release of mizzle and does nothing yet. Remove it until then.

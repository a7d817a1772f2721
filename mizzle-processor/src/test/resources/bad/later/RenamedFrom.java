import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @RenamedFrom("old") String name) {}
//! [mizzle:later] @RenamedFrom belongs to a later release of mizzle and does nothing yet. Remove it until then.

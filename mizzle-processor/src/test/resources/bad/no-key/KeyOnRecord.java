import io.mizzle.annotation.*;

@Table(name = "products")
@Key(partition = "P#{sku}")
//! [mizzle:no-key] @Key on "Product": a record with @Table has its key in @PartitionKey and @SortKey. Remove @Key.
record Product(@PartitionKey String sku) {}

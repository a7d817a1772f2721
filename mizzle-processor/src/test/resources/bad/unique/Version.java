import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @Unique @Version long version) {}
//! [mizzle:unique] @Unique on component "version" and @Version contradict each other. Remove one.

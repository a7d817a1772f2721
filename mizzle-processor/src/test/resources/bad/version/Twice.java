import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @Version long version, @Version long count) {}
//! [mizzle:version] Component "count" is a second @Version of "Product". Keep one.

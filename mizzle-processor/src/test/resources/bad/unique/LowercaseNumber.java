import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @Unique(lowercase = true) int number) {}
//! [mizzle:unique] Component "number" is no String, so it has no lower case. Remove lowercase.

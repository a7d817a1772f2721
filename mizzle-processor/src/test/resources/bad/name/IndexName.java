import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @IndexPartitionKey("by category") String category) {}
//! [mizzle:name] "by category" cannot be the name of an index: DynamoDB takes 3 to 255 of the characters a-z, A-Z, 0-9, "_", "-" and ".". Choose another.

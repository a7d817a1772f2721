import io.mizzle.annotation.*;

@Table(name = "products", partitionKey = "pk")
//! [mizzle:no-key] Record "Product" has its key in @PartitionKey and @SortKey, so "partitionKey" of @Table names nothing. Remove it; @AttributeName renames an attribute.
record Product(@PartitionKey String sku) {}

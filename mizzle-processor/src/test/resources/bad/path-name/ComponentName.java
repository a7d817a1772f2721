import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @IndexPartitionKey("category") String category) {}
//! [mizzle:path-name] "category", the access path of "Product" for index "category", is also the name of a component. Write name = "…" in its @IndexKey, or rename the index.

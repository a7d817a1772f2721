import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @Flatten String title) {}
//! [mizzle:flatten] Component "title" of type "String" cannot be flattened. Use a @Document record.

import io.mizzle.annotation.*;

@Table(name = "products")
@IndexKey(index = "gsi1", partition = "A")
//! [mizzle:index-unknown] @IndexKey on "Product": a record with @Table declares indexes on its components. Use @IndexPartitionKey and @IndexSortKey.
record Product(@PartitionKey String sku) {}

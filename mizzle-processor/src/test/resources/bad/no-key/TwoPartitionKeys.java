import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @PartitionKey String shop) {}
//! [mizzle:no-key] Component "shop" is a second @PartitionKey of "Product". Keep one; several attributes are possible only in a global index.

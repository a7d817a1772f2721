import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @Unique byte[] photo) {}
//! [mizzle:key-type] Component "photo" in "{photo}" has no text form for a key. Use a scalar or enum that is not binary, converted or JSON.

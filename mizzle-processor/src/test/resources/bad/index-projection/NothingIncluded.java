import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @IndexPartitionKey(value = "byShop", projection = ProjectionType.INCLUDE) String shop) {}
//! [mizzle:index-projection] Index "byShop" has projection INCLUDE but names no attributes. Write include = {…}, or use KEYS_ONLY.

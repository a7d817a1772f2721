import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, String shop, @Unique(scope = "shp") String name) {}
//! [mizzle:unique] "shp" in the scope of unique component "name" is no component of "Product". Did you mean "shop"?

import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @IndexPartitionKey(value = "byShop", projection = ProjectionType.KEYS_ONLY) String shop, @IndexSortKey(value = "byShop", projection = ProjectionType.INCLUDE, include = "price") int price) {}
//! [mizzle:index-projection] The components of index "byShop" ask for different projections. Say it on one of them.

import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @IndexPartitionKey("byPlace") String country, @IndexPartitionKey("byPlace") String city) {}
//! [mizzle:index-order] Components "country" and "city" of index "byPlace" have the same order 0. Number them with order = 0, 1, …

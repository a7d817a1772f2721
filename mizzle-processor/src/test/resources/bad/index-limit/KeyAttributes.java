import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @IndexPartitionKey(value = "wide", order = 0) int p0, @IndexPartitionKey(value = "wide", order = 1) int p1, @IndexPartitionKey(value = "wide", order = 2) int p2, @IndexPartitionKey(value = "wide", order = 3) int p3, @IndexPartitionKey(value = "wide", order = 4) int p4) {}
//! [mizzle:index-limit] Index "wide" has 5 partition key attributes, and DynamoDB allows 4. Remove some.

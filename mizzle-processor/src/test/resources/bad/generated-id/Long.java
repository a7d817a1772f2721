import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @GeneratedId long number) {}
//! [mizzle:generated-id] @GeneratedId on component "number" of type "long" has no ids of that type. Use UUID or String.

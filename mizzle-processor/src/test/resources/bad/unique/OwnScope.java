import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @Unique(scope = "name") String name) {}
//! [mizzle:unique] "name" in the scope of unique component "name" is the component itself. Name required components of the entity, or leave it out.

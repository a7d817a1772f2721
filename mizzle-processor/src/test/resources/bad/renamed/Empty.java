import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @RenamedFrom("") String name) {}
//! [mizzle:renamed] @RenamedFrom on component "name" has an empty name. Write the name of the attribute it was stored in, or remove it.

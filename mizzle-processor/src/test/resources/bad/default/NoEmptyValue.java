import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @Default int stock) {}
//! [mizzle:default] @Default on component "stock" has no value, and type "int" has no empty one. Write a value or a provider.

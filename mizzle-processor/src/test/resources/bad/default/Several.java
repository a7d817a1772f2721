import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @Default({"1", "2"}) int stock) {}
//! [mizzle:default] @Default on component "stock" has several values, but type "int" has one. Keep one.

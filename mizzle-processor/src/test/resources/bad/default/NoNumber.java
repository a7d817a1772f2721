import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @Default("many") int stock) {}
//! [mizzle:default] "many", default of component "stock", is no value of type "Integer". Write a text that Integer reads.

import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @Default("RDE") Color color) {}
//! [mizzle:default] "RDE", default of component "color", is no value of type "Color". Known: "RED", "GREEN".

enum Color { RED, GREEN }

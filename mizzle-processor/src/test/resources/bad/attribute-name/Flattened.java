import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @Flatten(prefix = "a_") @AttributeName("b") Address address) {}
//! [mizzle:attribute-name] Component "address" is flattened and has no attribute of its own. Remove @AttributeName; @Flatten(prefix = …) changes the names inside.

@Document
record Address(String city) {}

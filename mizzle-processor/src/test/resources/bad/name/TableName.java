import io.mizzle.annotation.*;

@Table(name = "my products")
//! [mizzle:name] "my products" cannot be the name of a table: DynamoDB takes 3 to 255 of the characters a-z, A-Z, 0-9, "_", "-" and ".". Choose another.
record Product(@PartitionKey String sku) {}

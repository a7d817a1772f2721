import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @GeneratedId @Default("x") String number) {}
//! [mizzle:generated-id] Component "number" is generated, so @Default contradicts it. Remove one.

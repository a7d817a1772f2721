import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @RenamedFrom("n") @AttributeName("n") String name) {}
//! [mizzle:renamed] Component "name" is stored in attribute "n" still. Write the name it was stored in before, or remove @RenamedFrom.

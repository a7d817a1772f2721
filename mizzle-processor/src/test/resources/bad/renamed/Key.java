import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@RenamedFrom("id") @PartitionKey String sku, String name) {}
//! [mizzle:renamed] Component "sku" is the partition key of the table, whose attributes cannot be renamed in place. Keep the stored name with @AttributeName("id").

import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @RenamedFrom("v") @Version long version) {}
//! [mizzle:renamed] @RenamedFrom and @Version on component "version" contradict each other: mizzle's conditions on it see one name only. Keep the stored name with @AttributeName("v").

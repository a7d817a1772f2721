import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @SoftDelete boolean deleted) {}
//! [mizzle:soft-delete] @SoftDelete on component "deleted" of type "boolean" needs a @Nullable Instant: null means that the item is not deleted. Change the type.

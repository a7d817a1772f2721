import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @RenamedFrom("at") @Flatten(prefix = "in_") Place place) {}
//! [mizzle:renamed] @RenamedFrom and @Flatten on component "place" contradict each other: a flattened document has no attribute of its own. Keep the stored name with @AttributeName("at").

@Document
record Place(String city) {}

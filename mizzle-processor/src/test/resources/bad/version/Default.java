import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @Version @Default("1") long version) {}
//! [mizzle:version] @Version component "version" is counted by mizzle, so @Default contradicts it. Remove one.

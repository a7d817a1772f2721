import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @SortKey @Version long version) {}
//! [mizzle:version] @Version component "version" is part of a key and changes with every write. Use a component that stays.

import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @Version String version) {}
//! [mizzle:version] @Version on component "version" of type "String" needs long or int. Change the type.

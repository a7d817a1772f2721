import io.mizzle.annotation.*;

@Table(name = "products")
//! [mizzle:no-key] Record "Product" has @Table but no component with @PartitionKey. Mark the component that is the partition key.
record Product(String sku, String title) {}

import io.mizzle.annotation.*;
import org.jspecify.annotations.Nullable;

@Table(name = "products")
record Product(@PartitionKey String sku, @Nullable int stock) {}
//! [mizzle:nullable] Component "stock" is @Nullable, but "int" is never null. Use "Integer".

import io.mizzle.annotation.*;
import org.jspecify.annotations.Nullable;

@Table(name = "products")
record Product(@PartitionKey String sku, int stock, @Nullable String note) {}

@Projection(of = Product.class)
//! [mizzle:not-a-record] @Projection needs a record, and "Summary" is not. Declare it as one.
interface Summary {}

import io.mizzle.annotation.*;
import org.jspecify.annotations.Nullable;

@Table(name = "products")
record Product(@PartitionKey String sku, int stock, @Nullable String note) {}

@Projection(of = Product.class)
record Summary() {}
//! [mizzle:projection] Projection "Summary" has no components, so it reads nothing. Add one.

import io.mizzle.annotation.*;
import org.jspecify.annotations.Nullable;

@Table(name = "products")
record Product(@PartitionKey String sku, int stock, @Nullable String note) {}

@Projection(of = Product.class)
record Summary(@Nullable String sku) {}
//! [mizzle:projection] Component "sku" of projection "Summary" is @Nullable, and in "Product" it is not. Say the same.

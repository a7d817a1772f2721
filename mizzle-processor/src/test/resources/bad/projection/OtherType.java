import io.mizzle.annotation.*;
import org.jspecify.annotations.Nullable;

@Table(name = "products")
record Product(@PartitionKey String sku, int stock, @Nullable String note) {}

@Projection(of = Product.class)
record Summary(String sku, long stock) {}
//! [mizzle:projection] Component "stock" of projection "Summary" has type "long", but "int" in "Product". Use the same type.

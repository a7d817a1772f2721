import io.mizzle.annotation.*;
import org.jspecify.annotations.Nullable;

@Table(name = "products")
record Product(@PartitionKey String sku, int stock, @Nullable String note) {}

@Projection(of = Product.class)
record Summary(String note) {}
//! [mizzle:projection] Component "note" of projection "Summary" is not @Nullable, and in "Product" it is. Say the same.

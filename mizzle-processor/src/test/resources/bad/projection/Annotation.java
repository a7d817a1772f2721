import io.mizzle.annotation.*;
import org.jspecify.annotations.Nullable;

@Table(name = "products")
record Product(@PartitionKey String sku, int stock, @Nullable String note) {}

@Projection(of = Product.class)
record Summary(@AttributeName("s") String sku) {}
//! [mizzle:projection] @AttributeName on "sku" of projection "Summary" has no effect: "Product" says how the component is stored. Remove it.

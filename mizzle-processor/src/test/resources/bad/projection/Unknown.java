import io.mizzle.annotation.*;
import org.jspecify.annotations.Nullable;

@Table(name = "products")
record Product(@PartitionKey String sku, int stock, @Nullable String note) {}

@Projection(of = Product.class)
record Summary(String sku, int stok) {}
//! [mizzle:projection] "stok" of projection "Summary" is no component of "Product". Did you mean "stock"?

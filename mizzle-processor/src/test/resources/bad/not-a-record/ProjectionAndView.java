import io.mizzle.annotation.*;
import org.jspecify.annotations.Nullable;

@Table(name = "products")
record Product(@PartitionKey String sku, int stock, @Nullable String note) {}

@Projection(of = Product.class)
@View(of = Product.class)
//! [mizzle:not-a-record] "Summary" says @Projection and @View, and a class is generated for it once. Remove one of them.
record Summary(String sku) {}

import io.mizzle.annotation.*;
import org.jspecify.annotations.Nullable;

@Table(name = "products")
record Product(@PartitionKey String sku, @Default("x") @Nullable String title) {}
//! [mizzle:default] Component "title" has @Default, so @Nullable contradicts it. Remove one.

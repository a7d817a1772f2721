import io.mizzle.annotation.*;
import org.jspecify.annotations.Nullable;

@Table(name = "products")
record Product(@PartitionKey String sku, @Lazy @Nullable @IndexPartitionKey("byText") String text) {}
//! [mizzle:lazy] @Lazy on component "text" and its use in a key contradict each other. Remove one.

import io.mizzle.annotation.*;
import org.jspecify.annotations.Nullable;

@Table(name = "products")
record Product(@PartitionKey String sku, @OmitEmpty @Nullable String title) {}
//! [mizzle:omit-empty] Component "title" has @OmitEmpty, so @Nullable contradicts it. Remove one.

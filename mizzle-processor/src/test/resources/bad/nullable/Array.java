import io.mizzle.annotation.*;
import org.jspecify.annotations.Nullable;

@Table(name = "products")
record Product(@PartitionKey String sku, @Nullable byte[] picture) {}
//! [mizzle:nullable] @Nullable before "byte[]" of component "picture" speaks of its elements, which are never null. Write byte @Nullable [].

import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @Lazy String text) {}
//! [mizzle:lazy] @Lazy component "text" is required, but null until asked for. Make it @Nullable or Optional.

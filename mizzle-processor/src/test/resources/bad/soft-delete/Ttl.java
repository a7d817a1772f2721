import io.mizzle.annotation.*;
import java.time.*;
import org.jspecify.annotations.Nullable;

@Table(name = "products")
record Product(@PartitionKey String sku, @SoftDelete @Ttl @Nullable Instant deletedAt) {}
//! [mizzle:soft-delete] @SoftDelete component "deletedAt" is set by delete alone, so @Ttl contradicts it. Remove one.

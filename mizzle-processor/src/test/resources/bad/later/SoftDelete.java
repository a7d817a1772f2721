import io.mizzle.annotation.*;
import java.time.*;
import org.jspecify.annotations.Nullable;

@Table(name = "products")
record Product(@PartitionKey String sku, @SoftDelete @Nullable Instant deletedAt) {}
//! [mizzle:later] @SoftDelete belongs to a later release of mizzle and does nothing yet. Remove it until then.

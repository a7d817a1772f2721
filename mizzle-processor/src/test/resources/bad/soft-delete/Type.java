import io.mizzle.annotation.*;
import java.time.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @SoftDelete Instant deletedAt) {}
//! [mizzle:soft-delete] @SoftDelete on component "deletedAt" of type "Instant" needs a @Nullable Instant: null means that the item is not deleted. Change the type.

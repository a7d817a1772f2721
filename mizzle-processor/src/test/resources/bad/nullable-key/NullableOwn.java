import io.mizzle.annotation.*;
import java.time.*;
import org.jspecify.annotations.Nullable;

@Table(name = "products")
record Product(@PartitionKey String sku, @SortKey @Nullable Instant at) {}
//! [mizzle:nullable-key] Component "at" is part of the key of "Product" but "at" is @Nullable, and DynamoDB refuses keys without value. Make it required.

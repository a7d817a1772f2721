import io.mizzle.annotation.*;
import java.time.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @SortKey @CreatedAt Instant createdAt) {}
//! [mizzle:timestamp] @CreatedAt component "createdAt" is part of the table's key and cannot change. Use a component that stays.

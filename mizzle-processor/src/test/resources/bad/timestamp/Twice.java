import io.mizzle.annotation.*;
import java.time.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @UpdatedAt Instant updatedAt, @UpdatedAt Instant changedAt) {}
//! [mizzle:timestamp] Component "changedAt" is a second @UpdatedAt of "Product". Keep one.

import io.mizzle.annotation.*;
import java.time.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @CreatedAt @UpdatedAt Instant at) {}
//! [mizzle:timestamp] @CreatedAt component "at" is set by mizzle, so @UpdatedAt contradicts it. Remove one.

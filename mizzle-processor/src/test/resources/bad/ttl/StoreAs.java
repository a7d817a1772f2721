import io.mizzle.annotation.*;
import java.time.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @Ttl @StoreAs(ScalarForm.EPOCH_MILLIS) Instant expires) {}
//! [mizzle:ttl] @Ttl on component "expires" and @StoreAs contradict each other. Remove one.

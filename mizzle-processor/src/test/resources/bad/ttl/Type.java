import io.mizzle.annotation.*;
import java.time.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @Ttl LocalDate expires) {}
//! [mizzle:ttl] @Ttl on component "expires" of type "LocalDate" needs an Instant or epoch seconds as long. Change the type.

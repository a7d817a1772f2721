import io.mizzle.annotation.*;
import java.time.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @Ttl Instant expires, @Ttl Instant ends) {}
//! [mizzle:ttl] Component "ends" is a second @Ttl of "Product", and a table has one. Keep one.

import io.mizzle.annotation.*;
import java.time.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @CreatedAt LocalDate createdAt) {}
//! [mizzle:timestamp] @CreatedAt on component "createdAt" of type "LocalDate" needs an Instant. Change the type.
